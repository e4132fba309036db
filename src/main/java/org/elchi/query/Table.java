package org.elchi.query;

import java.util.List;

/**
 * An answer.
 *
 * @param columns names in the order of the question
 * @param rows in the order of the question
 */
public record Table(List<String> columns, List<Row> rows) {
    /** Takes copies. */
    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
