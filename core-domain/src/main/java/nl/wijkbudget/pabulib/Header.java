package nl.wijkbudget.pabulib;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where each column of a section is; the others are those without a meaning to us. */
final class Header {
    private final Map<String, Integer> indexes = new HashMap<>();
    private final Map<String, Integer> others = new LinkedHashMap<>();
    private final int width;
    private final boolean complete;

    private Header(Row row, Columns columns) {
        width = row.cells().size();
        List<Cell> cells = row.cells();
        for (int index = 0; index < width; index++) {
            String name = Columns.canonical(cells.get(index).text());
            indexes.putIfAbsent(name, index);
            if (!columns.isInterpreted(name)) {
                others.putIfAbsent(name, index);
            }
        }
        complete = indexes.keySet().containsAll(columns.obligatory());
    }

    static Header of(Row row, Columns columns, Faults faults) {
        Header header = new Header(row, columns);
        for (String name : columns.obligatory()) {
            if (!header.indexes.containsKey(name)) {
                faults.add(FaultCode.COLUMN_IS_MISSING, row.place(), columns.section(), name);
            }
        }
        header.reportRepeated(row, columns.section(), faults);
        return header;
    }

    int width() {
        return width;
    }

    /** Whether rows under this header can be interpreted. */
    boolean isComplete() {
        return complete;
    }

    int indexOf(String column) {
        return indexes.getOrDefault(column, -1);
    }

    Map<String, Integer> others() {
        return others;
    }

    private void reportRepeated(Row row, Section section, Faults faults) {
        Set<String> seen = new HashSet<>();
        for (Cell cell : row.cells()) {
            String name = Columns.canonical(cell.text());
            if (!seen.add(name)) {
                faults.add(FaultCode.COLUMN_IS_THERE_TWICE, cell.place(), section, cell.text());
            }
        }
    }
}
