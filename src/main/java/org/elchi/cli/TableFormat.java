package org.elchi.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.elchi.query.Cell;
import org.elchi.query.Row;
import org.elchi.query.Table;

/** How {@code query} prints an answer. */
enum TableFormat {
    TABLE,
    JSON,
    CSV,
    TSV;

    private static final int WIDEST = 80;
    private static final JsonMapper MAPPER = new JsonMapper();

    /** The answer in this format, with a line end at its end. */
    String print(Table table) {
        return switch (this) {
            case TABLE -> aligned(table);
            case JSON -> json(table);
            case CSV -> separated(table, ",", TableFormat::quoteCsv);
            case TSV -> separated(table, "\t", TableFormat::escapeTsv);
        };
    }

    private static String json(Table table) {
        List<Map<String, Object>> rows = table.rows().stream()
                .map(row -> {
                    Map<String, Object> values = new LinkedHashMap<>();
                    row.cells().forEach((column, cell) -> values.put(column, cell.value()));
                    return values;
                })
                .toList();
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(rows) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("plain values can always be written", e);
        }
    }

    private static String separated(Table table, String separator, java.util.function.UnaryOperator<String> write) {
        List<String> lines = new ArrayList<>();
        lines.add(table.columns().stream().map(write).collect(Collectors.joining(separator)));
        for (Row row : table.rows()) {
            lines.add(table.columns().stream()
                    .map(column -> write.apply(row.findText(column).orElse("")))
                    .collect(Collectors.joining(separator)));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String quoteCsv(String value) {
        boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }

    private static String escapeTsv(String value) {
        return value.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    /** For people: columns under one another, IRIs by their last part, line ends as blanks; nothing is left out. */
    private static String aligned(Table table) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(table.columns());
        for (Row row : table.rows()) {
            lines.add(table.columns().stream()
                    .map(column -> row.findCell(column).map(TableFormat::show).orElse(""))
                    .toList());
        }
        int columns = table.columns().size();
        int[] widths = new int[columns];
        for (List<String> line : lines) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], Math.min(WIDEST, lengthOf(line.get(i))));
            }
        }
        StringBuilder out = new StringBuilder();
        for (List<String> line : lines) {
            out.append(alignLine(line, widths)).append('\n');
            if (line == table.columns()) {
                List<String> rules = new ArrayList<>();
                for (int width : widths) {
                    rules.add("-".repeat(width));
                }
                out.append(String.join("  ", rules)).append('\n');
            }
        }
        return out.toString();
    }

    private static String alignLine(List<String> values, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String value = values.get(i);
            line.append(value);
            if (i + 1 < widths.length) {
                line.append(" ".repeat(Math.max(0, widths[i] - lengthOf(value)) + 2));
            }
        }
        return line.toString().stripTrailing();
    }

    private static String show(Cell cell) {
        return cell.code().replaceAll("\\s+", " ");
    }

    private static int lengthOf(String value) {
        return value.codePointCount(0, value.length());
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
