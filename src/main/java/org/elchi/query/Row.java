package org.elchi.query;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * One row of an answer. Immutable.
 *
 * @param cells values by column, in the order of the columns; a column without a value is left out
 */
public record Row(Map<String, Cell> cells) {
    /** Takes a copy. */
    public Row {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    /** The value of a column, empty where it has none. */
    public Optional<Cell> findCell(String column) {
        return Optional.ofNullable(cells.get(column));
    }

    /** The text of a column, empty where it has none. */
    public Optional<String> findText(String column) {
        return findCell(column).map(Cell::text);
    }

    /** The code of a column that holds an entry of a scheme, empty where it has none. */
    public Optional<String> findCode(String column) {
        return findCell(column).map(Cell::code);
    }

    /**
     * The text of a column.
     *
     * @throws NoSuchElementException when it has none
     */
    public String getText(String column) {
        return getCell(column).text();
    }

    /** The code of a column that must have one. */
    public String getCode(String column) {
        return getCell(column).code();
    }

    /** A whole number. */
    public int getInt(String column) {
        return Integer.parseInt(getText(column));
    }

    /** The parts of a column that joins several with blanks, in alphabetical order; empty where it has none. */
    public List<String> listCodes(String column) {
        return findText(column).filter(text -> !text.isBlank()).stream()
                .flatMap(text -> java.util.Arrays.stream(text.strip().split(" ")))
                .map(part -> part.substring(part.lastIndexOf('/') + 1))
                .sorted()
                .toList();
    }

    private Cell getCell(String column) {
        Cell cell = cells.get(column);
        if (cell == null) {
            throw new NoSuchElementException("the answer has no value for '" + column + "': " + cells.keySet());
        }
        return cell;
    }
}
