package nl.wijkbudget.pabulib;

import java.util.List;

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
            return new Cell("", row.place());
        }
        int last = lastFilled(cells);
        Cell value = cells.get(1);
        if (last <= 1) {
            return value;
        }
        faults.add(FaultCode.META_VALUE_HAS_SEMICOLONS, value.place());
        return new Cell(joined(cells.subList(1, last + 1)), value.place());
    }

    private static int lastFilled(List<Cell> cells) {
        int last = cells.size() - 1;
        while (last > 0 && cells.get(last).text().isEmpty()) {
            last--;
        }
        return last;
    }

    private static String joined(List<Cell> cells) {
        StringBuilder text = new StringBuilder(cells.get(0).text());
        for (int index = 1; index < cells.size(); index++) {
            Cell cell = cells.get(index);
            text.append(cell.isNextTo(cells.get(index - 1)) ? ";" : "; ").append(cell.text());
        }
        return text.toString();
    }
}
