package nl.wijkbudget.pabulib;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of one section: the first is the header, the rest are counted and measured against it. */
final class Table {
    private final Columns columns;
    private final Place title;
    private final Faults faults;
    private @Nullable Header header;
    private int rows;

    Table(Columns columns, Place title, Faults faults) {
        this.columns = columns;
        this.title = title;
        this.faults = faults;
    }

    Place title() {
        return title;
    }

    /** How many rows there are under the header, good or bad. */
    int rows() {
        return rows;
    }

    /** The row under its header, if there is one that can be read; its width is still to be checked. */
    Optional<Line> line(Row row) {
        if (header == null) {
            header = Header.of(row, columns, faults);
            return Optional.empty();
        }
        rows++;
        return header.isComplete() ? Optional.of(new Line(row, header)) : Optional.empty();
    }

    /** Whether the row has as many cells as the header; reports it when not. */
    boolean isWhole(Line line) {
        int cells = line.row().cells().size();
        int wanted = line.header().width();
        if (cells != wanted) {
            faults.add(FaultCode.CELLS_DIFFER_FROM_HEADER, line.row().place(), cells, wanted);
        }
        return cells == wanted;
    }

    void end() {
        if (header == null) {
            faults.add(FaultCode.HEADER_IS_MISSING, title, columns.section());
        }
    }
}
