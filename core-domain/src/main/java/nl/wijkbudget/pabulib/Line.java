package nl.wijkbudget.pabulib;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** One row under its header. */
record Line(Row row, Header header) {

    /** The cell of a column; a row that stops early has an empty one, at the start of the row. */
    Cell cell(String column) {
        return optional(column).orElseGet(() -> Cell.missing(row.place()));
    }

    /** The cell of a column that may not be there. */
    Optional<Cell> optional(String column) {
        int index = header.indexOf(column);
        return index < 0 || index >= row.cells().size()
                ? Optional.empty()
                : Optional.of(row.cells().get(index));
    }

    /** The cell of a column when it is there and says something. */
    Optional<Cell> stated(String column) {
        return optional(column).filter(cell -> !cell.isAbsent());
    }

    /** The columns without a meaning to us, as written. */
    Map<String, String> others() {
        if (header.others().isEmpty()) {
            return Map.of();
        }
        Map<String, String> others = new LinkedHashMap<>();
        header.others()
                .forEach(
                        (name, index) -> others.put(name, row.cells().get(index).text()));
        return others;
    }
}
