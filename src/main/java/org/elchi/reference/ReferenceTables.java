package org.elchi.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.elchi.reference.Table.Row;
import org.jspecify.annotations.Nullable;

/** Reads the reference tables strictly: whatever is missing, doubled or malformed is an error with file, line and mend. */
final class ReferenceTables {
    static final String STATES = "states.tsv";
    static final String UNIONS = "unions.tsv";
    static final String STATE_NAMES = "state-names.tsv";
    static final String SECTORS = "sectors.tsv";
    static final String DAC = "dac.tsv";
    static final String SCHEMES = "schemes.tsv";
    static final String OFFICE_HOLDERS = "office-holders.tsv";

    private static final String RESOURCES = "/ontology/reference/";
    private static final List<String> STATE_COLUMNS = titles(
            Column.ALPHA2,
            Column.ALPHA3,
            Column.M49,
            Column.EU_AUTHORITY,
            Column.WIKIDATA,
            Column.GEONAMES,
            Column.CURRENCY,
            Column.CAPITAL,
            Column.MEMBERSHIP);
    private static final List<String> NAME_COLUMNS = titles(Column.ALPHA2, Column.LANGUAGE, Column.NAME, Column.KIND);

    private static final List<String> HOLDER_COLUMNS =
            titles(Column.ALPHA2, Column.OFFICE, Column.HOLDER, Column.SINCE);

    /** Identifiers that belong to one row only. */
    private static final List<Column> UNIQUE =
            List.of(Column.ALPHA2, Column.ALPHA3, Column.M49, Column.EU_AUTHORITY, Column.WIKIDATA, Column.GEONAMES);

    private final Function<String, String> contents;
    private final StateNames stateNames = new StateNames();

    /**
     * Reads through a function.
     *
     * @param contents from a file's name to its text
     */
    ReferenceTables(Function<String, String> contents) {
        this.contents = contents;
    }

    static Function<String, String> classpath() {
        return file -> {
            try (InputStream in = ReferenceTables.class.getResourceAsStream(RESOURCES + file)) {
                if (in == null) {
                    throw missing(file);
                }
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException("can't read " + file, e);
            }
        };
    }

    static Function<String, String> directory(Path directory) {
        return file -> {
            try {
                return Files.readString(directory.resolve(file));
            } catch (NoSuchFileException e) {
                throw missing(file);
            } catch (IOException e) {
                throw new UncheckedIOException("can't read " + file, e);
            }
        };
    }

    private static ReferenceTableException missing(String file) {
        return new ReferenceTableException(file, 0, "no such table", "put it back under ontology/reference");
    }

    ReferenceData load() {
        List<Row> rows = Stream.of(STATES, UNIONS)
                .flatMap(file -> parse(file, STATE_COLUMNS).rows().stream())
                .toList();
        checkUnique(rows, UNIQUE);
        Map<String, List<Name>> names = readNames(rows);
        List<State> parties = rows.stream()
                .map(row -> state(row, names.getOrDefault(row.get(Column.ALPHA2), List.of())))
                .toList();
        List<DacCode> dacCodes = readDacCodes();
        return new ReferenceData(
                parties,
                readSectors(dacCodes),
                dacCodes,
                readConcepts(),
                stateNames,
                readOrganizations(parties),
                readOfficeHolders(rows));
    }

    private List<OfficeHolder> readOfficeHolders(List<Row> states) {
        Set<String> codes = states.stream().map(row -> row.get(Column.ALPHA2)).collect(Collectors.toSet());
        return parse(OFFICE_HOLDERS, HOLDER_COLUMNS).rows().stream()
                .map(row -> {
                    String state = row.get(Column.ALPHA2);
                    if (!codes.contains(state)) {
                        throw row.problem("no state \"" + state + "\"", "add it to " + STATES + " or take the row out");
                    }
                    return new OfficeHolder(
                            state,
                            row.get(Column.OFFICE),
                            row.getComposed(Column.HOLDER),
                            Integer.parseInt(row.get(Column.SINCE)));
                })
                .toList();
    }

    private List<Organization> readOrganizations(List<State> parties) {
        Set<String> unions = parties.stream()
                .filter(party -> party.membership() == State.Membership.UNION)
                .map(State::alpha2)
                .collect(Collectors.toSet());
        return new OrganizationTables(
                        parse(OrganizationTables.ORGANIZATIONS, OrganizationTables.COLUMNS),
                        parse(OrganizationTables.NAMES, OrganizationTables.NAME_COLUMNS),
                        unions::contains)
                .read();
    }

    private Table parse(String file, List<String> columns) {
        return Table.parse(file, contents.apply(file), columns);
    }

    private Map<String, List<Name>> readNames(List<Row> states) {
        Map<String, List<Name>> names = new LinkedHashMap<>();
        for (Row row : states) {
            String code = row.get(Column.ALPHA2);
            names.put(code, new ArrayList<>());
            enterName(row, code, code);
            String alpha3 = row.find(Column.ALPHA3);
            if (alpha3 != null) {
                enterName(row, alpha3, code);
            }
        }
        for (Row row : parse(STATE_NAMES, NAME_COLUMNS).rows()) {
            String code = row.get(Column.ALPHA2);
            List<Name> ofState = names.get(code);
            if (ofState == null) {
                throw row.problem(
                        "a name of \"" + code + "\", which is no state here",
                        "add the state to " + STATES + " or take the name out");
            }
            Name name = name(row);
            if (ofState.contains(name)) {
                throw row.problem("the name \"" + name.text() + "\" stands here twice", "take one of them out");
            }
            ofState.add(name);
            enter(row, name, code);
        }
        return names;
    }

    private static Name name(Row row) {
        String text = row.getComposed(Column.NAME);
        Name.Kind kind = Name.Kind.valueOf(row.get(Column.KIND).toUpperCase(Locale.ROOT));
        return new Name(row.get(Column.LANGUAGE), text, kind);
    }

    private void enter(Row row, Name name, String code) {
        if (name.kind() == Name.Kind.CAPITAL) {
            stateNames.addCapital(name.text(), code).ifPresent(other -> {
                throw ambiguous(row, name.text(), other);
            });
        } else {
            enterName(row, name.text(), code);
        }
    }

    private void enterName(Row row, String name, String code) {
        stateNames.addName(name, code).ifPresent(other -> {
            throw ambiguous(row, name, other);
        });
    }

    private static ReferenceTableException ambiguous(Row row, String name, String other) {
        return row.problem(
                "the name \"" + name + "\" is already that of " + other,
                "keep it for the state that it means without further words");
    }

    private static State state(Row row, List<Name> names) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (Name name : names) {
            if (name.kind() == Name.Kind.CLDR && labels.put(name.language(), name.text()) != null) {
                throw row.problem(
                        "two cldr names in the language " + name.language(),
                        "leave one cldr row for " + row.get(Column.ALPHA2) + " in " + STATE_NAMES);
            }
        }
        for (String language : ReferenceData.LANGUAGES) {
            if (!labels.containsKey(language)) {
                throw row.problem(
                        "no cldr name in the language " + language,
                        "add a cldr row for " + row.get(Column.ALPHA2) + " to " + STATE_NAMES);
            }
        }
        return new State(
                row.get(Column.ALPHA2),
                row.find(Column.ALPHA3),
                row.find(Column.M49),
                row.find(Column.EU_AUTHORITY),
                row.get(Column.WIKIDATA),
                row.find(Column.GEONAMES),
                row.find(Column.CURRENCY),
                row.find(Column.CAPITAL),
                State.Membership.valueOf(row.get(Column.MEMBERSHIP).toUpperCase(Locale.ROOT)),
                labels,
                names);
    }

    private List<DacCode> readDacCodes() {
        List<Row> rows = parse(DAC, titles(Column.DAC_CODE, Column.NAME)).rows();
        checkUnique(rows, List.of(Column.DAC_CODE));
        return rows.stream()
                .map(row -> new DacCode(row.get(Column.DAC_CODE), row.get(Column.NAME)))
                .toList();
    }

    private List<Sector> readSectors(List<DacCode> dacCodes) {
        Set<String> known = dacCodes.stream().map(DacCode::code).collect(Collectors.toSet());
        List<Row> rows = parse(SECTORS, withLabels(List.of(Column.CODE, Column.DEFINITION, Column.DAC, Column.EUROVOC)))
                .rows();
        checkUnique(rows, List.of(Column.CODE));
        return rows.stream().map(row -> sector(row, known)).toList();
    }

    private static Sector sector(Row row, Set<String> knownDac) {
        String cell = row.find(Column.DAC);
        List<String> dac = cell == null ? List.of() : List.of(cell.split(" ", -1));
        for (String code : dac) {
            if (!knownDac.contains(code)) {
                throw row.problem("the DAC code \"" + code + "\" is not in " + DAC, "add it there or correct it");
            }
        }
        return new Sector(row.get(Column.CODE), labels(row), row.get(Column.DEFINITION), dac, row.find(Column.EUROVOC));
    }

    private List<Concept> readConcepts() {
        List<Row> rows =
                parse(SCHEMES, withLabels(List.of(Column.SCHEME, Column.CODE))).rows();
        Map<String, Row> seen = new HashMap<>();
        for (Row row : rows) {
            String key = row.get(Column.SCHEME) + " " + row.get(Column.CODE);
            checkFirst(row, "code " + key, seen.putIfAbsent(key, row));
        }
        return rows.stream()
                .map(row -> new Concept(row.get(Column.SCHEME), row.get(Column.CODE), labels(row)))
                .toList();
    }

    private static void checkUnique(List<Row> rows, List<Column> columns) {
        for (Column column : columns) {
            Map<String, Row> seen = new HashMap<>();
            for (Row row : rows) {
                String value = row.find(column);
                if (value != null) {
                    checkFirst(row, column.title() + " " + value, seen.putIfAbsent(value, row));
                }
            }
        }
    }

    private static void checkFirst(Row row, String what, @Nullable Row before) {
        if (before != null) {
            throw row.problem(
                    "duplicate " + what + ", which stands in " + before.file() + ":" + before.line() + " already",
                    "take one of the two out or correct it");
        }
    }

    private static Map<String, String> labels(Row row) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (String language : ReferenceData.LANGUAGES) {
            labels.put(language, row.get(Column.label(language)));
        }
        return labels;
    }

    private static List<String> withLabels(List<Column> columns) {
        return Stream.concat(columns.stream().map(Column::title), ReferenceData.LANGUAGES.stream())
                .toList();
    }

    private static List<String> titles(Column... columns) {
        return Stream.of(columns).map(Column::title).toList();
    }
}
