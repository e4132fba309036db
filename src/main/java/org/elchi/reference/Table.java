package org.elchi.reference;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A tab-separated table with a header line; empty lines and lines that begin with {@code #} are comments. Immutable.
 *
 * @param file the file's name, for messages
 * @param rows in the order of the file
 */
record Table(String file, List<Row> rows) {

    /**
     * Reads a table whose header has exactly these columns, in any order.
     *
     * @throws ReferenceTableException for a missing, unknown or repeated column, or a line with too few or too many cells
     */
    static Table parse(String file, String content, List<String> columns) {
        List<Row> rows = new ArrayList<>();
        List<String> header = null;
        int number = 0;
        for (String line : content.split("\r?\n", -1)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            if (header == null) {
                header = checkHeader(file, number, cells, columns);
            } else {
                rows.add(row(file, number, header, cells));
            }
        }
        if (header == null) {
            throw new ReferenceTableException(
                    file, 0, "the table is empty", "begin it with the header line " + String.join(" ", columns));
        }
        return new Table(file, List.copyOf(rows));
    }

    private static List<String> checkHeader(String file, int line, List<String> header, List<String> columns) {
        Set<String> missing = new LinkedHashSet<>(columns);
        for (String column : header) {
            if (!missing.remove(column)) {
                boolean repeated = columns.contains(column);
                throw new ReferenceTableException(
                        file,
                        line,
                        (repeated ? "repeated column \"" : "unknown column \"") + column + "\"",
                        "the columns are " + String.join(", ", columns));
            }
        }
        if (!missing.isEmpty()) {
            throw new ReferenceTableException(
                    file,
                    line,
                    "missing column \"" + missing.iterator().next() + "\"",
                    "the columns are " + String.join(", ", columns) + ", separated by tabs");
        }
        return header;
    }

    private static Row row(String file, int line, List<String> header, List<String> cells) {
        if (cells.size() != header.size()) {
            throw new ReferenceTableException(
                    file,
                    line,
                    cells.size() + " cells under " + header.size() + " columns",
                    "give every column a cell, empty ones too, separated by tabs");
        }
        Map<String, String> byColumn = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            byColumn.put(header.get(i), cells.get(i).strip());
        }
        return new Row(file, line, byColumn);
    }

    /**
     * A line of the table.
     *
     * @param file the file's name, for messages
     * @param line counted from 1
     * @param cells by column, without spaces around them
     */
    record Row(String file, int line, Map<String, String> cells) {

        /** The cell, which must not be empty and must be in the column's form. */
        String get(Column column) {
            String value = find(column);
            if (value == null) {
                throw problem("no " + column.title(), "give " + column.form());
            }
            return value;
        }

        /** The cell, null where it is empty; what is there must be in the column's form. */
        @Nullable
        String find(Column column) {
            String value = cells.getOrDefault(column.title(), "");
            if (value.isEmpty()) {
                return null;
            }
            if (!column.pattern().matcher(value).matches()) {
                throw problem("malformed " + column.title() + " \"" + value + "\"", "write " + column.form());
            }
            return value;
        }

        /** The cell as {@link #get} gives it, which must be in Unicode normalization form C. */
        String getComposed(Column column) {
            String value = get(column);
            if (!Normalizer.isNormalized(value, Normalizer.Form.NFC)) {
                throw problem(
                        "the " + column.title() + " \"" + value + "\" is decomposed",
                        "write it in Unicode normalization form C");
            }
            return value;
        }

        ReferenceTableException problem(String what, String mend) {
            return new ReferenceTableException(file, line, what, mend);
        }
    }
}
