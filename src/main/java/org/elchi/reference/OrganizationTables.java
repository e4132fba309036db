package org.elchi.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.elchi.reference.Table.Row;

/** Reads organizations and their names as strictly as {@link ReferenceTables} reads states. */
final class OrganizationTables {
    static final String ORGANIZATIONS = "organizations.tsv";
    static final String NAMES = "organization-names.tsv";
    static final List<String> COLUMNS = titles(Column.KEY, Column.ORGANIZATION_KIND, Column.PARENT);
    static final List<String> NAME_COLUMNS =
            titles(Column.KEY, Column.LANGUAGE, Column.NAME, Column.ORGANIZATION_NAME_KIND, Column.SOURCE);

    private final Table organizations;
    private final Table names;
    private final Predicate<String> isUnion;

    /**
     * Reads from two tables.
     *
     * @param organizations with {@link #COLUMNS}
     * @param names with {@link #NAME_COLUMNS}
     * @param isUnion whether a code is that of a union of states, which may be a parent
     */
    OrganizationTables(Table organizations, Table names, Predicate<String> isUnion) {
        this.organizations = organizations;
        this.names = names;
        this.isUnion = isUnion;
    }

    List<Organization> read() {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (Row row : organizations.rows()) {
            Row before = rows.putIfAbsent(row.get(Column.KEY), row);
            if (before != null) {
                throw doubled(row, "duplicate key " + row.get(Column.KEY), before);
            }
        }
        Map<String, List<Name>> namesByKey = readNames(rows);
        return rows.values().stream()
                .map(row -> organization(row, rows, namesByKey.getOrDefault(row.get(Column.KEY), List.of())))
                .toList();
    }

    private Map<String, List<Name>> readNames(Map<String, Row> organizationRows) {
        Map<String, List<Name>> byKey = new HashMap<>();
        Map<String, Row> seen = new HashMap<>();
        for (Row row : names.rows()) {
            String key = row.get(Column.KEY);
            if (!organizationRows.containsKey(key)) {
                throw row.problem(
                        "a name of \"" + key + "\", which is no organization here",
                        "add the organization to " + ORGANIZATIONS + " or take the name out");
            }
            row.get(Column.SOURCE);
            Name name = new Name(row.get(Column.LANGUAGE), row.getComposed(Column.NAME), kind(row));
            Row before = seen.putIfAbsent(name.language() + " " + NameFolding.fold(name.text()), row);
            if (before != null) {
                throw doubled(
                        row, "the " + name.language() + " name \"" + name.text() + "\" stands here twice", before);
            }
            byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(name);
        }
        return byKey;
    }

    private static Name.Kind kind(Row row) {
        return Name.Kind.valueOf(row.get(Column.ORGANIZATION_NAME_KIND).toUpperCase(Locale.ROOT));
    }

    private Organization organization(Row row, Map<String, Row> all, List<Name> own) {
        String key = row.get(Column.KEY);
        if (own.isEmpty()) {
            throw row.problem("\"" + key + "\" has no name", "add one to " + NAMES + " or take the organization out");
        }
        String parent = row.find(Column.PARENT);
        if (parent != null && (parent.equals(key) || !(all.containsKey(parent) || isUnion.test(parent)))) {
            throw row.problem(
                    "the parent \"" + parent + "\" is no other organization and no union",
                    "add it to " + ORGANIZATIONS + " or correct it");
        }
        String kind = row.get(Column.ORGANIZATION_KIND);
        return new Organization(key, Organization.Kind.valueOf(kind.toUpperCase(Locale.ROOT)), parent, own);
    }

    private static ReferenceTableException doubled(Row row, String what, Row before) {
        return row.problem(
                what + ", the first time in " + before.file() + ":" + before.line(),
                "take one of the two out or correct it");
    }

    private static List<String> titles(Column... columns) {
        return Stream.of(columns).map(Column::title).toList();
    }
}
