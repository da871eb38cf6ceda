package nl.wijkbudget.pabulib;

import java.util.List;
import java.util.stream.Collectors;

/** Makes one value of what follows the key: published files have semicolons in remarks without quotes. */
final class MetaInterpreter {
    private final Faults faults;

    MetaInterpreter(Faults faults) {
        this.faults = faults;
    }

    /** The value, empty if the row has none; cells that a spreadsheet added at the end are left out. */
    Cell value(Row row) {
        List<Cell> cells = row.cells();
        if (cells.size() == 1) {
            return Cell.missing(row.place());
        }
        int last = lastFilled(cells);
        Cell value = cells.get(1);
        if (last <= 1) {
            return value;
        }
        faults.add(FaultCode.META_VALUE_HAS_SEMICOLONS, value.place());
        String raw = cells.subList(1, last + 1).stream().map(Cell::raw).collect(Collectors.joining(";"));
        return new Cell(raw, raw.strip(), value.place());
    }

    private static int lastFilled(List<Cell> cells) {
        int last = cells.size() - 1;
        while (last > 0 && cells.get(last).text().isEmpty()) {
            last--;
        }
        return last;
    }
}
