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
    private int blanks;
    private int blanksBetween;

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

    /** How many blank lines there are between the header and the last row. */
    int blanksBetween() {
        return blanksBetween;
    }

    void takeBlank() {
        blanks += header == null ? 0 : 1;
    }

    /** The row under its header, if there is one that can be read; its width is still to be checked. */
    Optional<Line> line(RawRow row) {
        Header over = headerOver(row);
        return over == null ? Optional.empty() : Optional.of(new Line(row.kept(), over));
    }

    /** The header over the row; null when the row is the header itself, or the header is no good. */
    @Nullable
    Header headerOver(RawRow row) {
        if (header == null) {
            header = Header.of(row.kept(), columns, faults);
            return null;
        }
        rows++;
        blanksBetween = blanks;
        return header.isComplete() ? header : null;
    }

    /** Whether the row has as many cells as the header; reports it when not. */
    boolean isWhole(Line line) {
        return isWhole(line.row().cells().size(), line.header(), line.row().place());
    }

    /** The same for a row that is not kept. */
    boolean isWhole(RawRow row, Header under) {
        return row.size() == under.width() || isWhole(row.size(), under, row.place(0));
    }

    private boolean isWhole(int cells, Header under, Place place) {
        if (cells != under.width()) {
            faults.add(FaultCode.CELLS_DIFFER_FROM_HEADER, place, cells, under.width());
        }
        return cells == under.width();
    }

    void end() {
        if (header == null) {
            faults.add(FaultCode.HEADER_IS_MISSING, title, columns.section());
        }
    }
}
