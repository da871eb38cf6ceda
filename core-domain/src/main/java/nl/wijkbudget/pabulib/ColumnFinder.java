package nl.wijkbudget.pabulib;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds by which names a file tells what; it reads no further than the header of the ballots. */
final class ColumnFinder {
    private final List<PabulibColumn> found = new ArrayList<>();
    private @Nullable Section section;
    private boolean headed;

    List<PabulibColumn> find(InputStream utf8, Ceiling ceiling) throws IOException {
        Faults faults = new Faults(0);
        CharacterCursor cursor = new CharacterCursor(new Utf8Reader(utf8), faults, ceiling.rowLength());
        RowReader rows = new RowReader(cursor, faults, ceiling.rows());
        while (!isAtTheBallots() && rows.next()) {
            if (!rows.row().isBlank()) {
                take(rows.row());
            }
        }
        return List.copyOf(found);
    }

    private boolean isAtTheBallots() {
        return section == Section.VOTES && headed;
    }

    private void take(RawRow row) {
        Optional<Section> title = Section.titledBy(row);
        if (title.isPresent()) {
            section = title.get();
            headed = false;
        } else if (section != null) {
            take(row, section);
            headed = true;
        }
    }

    private void take(RawRow row, Section under) {
        if (under == Section.META && headed) {
            found.add(PabulibColumn.of(under, row.text(0)));
        } else if (under != Section.META && !headed) {
            for (int cell = 0; cell < row.size(); cell++) {
                found.add(PabulibColumn.of(under, row.text(cell)));
            }
        }
    }
}
