package nl.wijkbudget.pabulib;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads META. */
final class MetaSection implements SectionRows {
    private final Faults faults;
    private final Table table;
    private final MetaInterpreter interpreter;
    private final MetaTable entries;
    private @Nullable PabulibMeta meta;

    MetaSection(Place title, Faults faults) {
        this.faults = faults;
        table = new Table(Columns.META, title, faults);
        interpreter = new MetaInterpreter(faults);
        entries = new MetaTable(faults);
    }

    @Override
    public void take(RawRow row) {
        table.line(row).ifPresent(this::take);
    }

    @Override
    public void takeBlank() {
        table.takeBlank();
    }

    private void take(Line line) {
        if (line.header().width() == 2 && line.header().indexOf("value") == 1) {
            entries.add(line.cell("key"), interpreter.value(line.row()));
        } else if (table.isWhole(line)) {
            entries.add(line.cell("key"), line.cell("value"));
        }
    }

    @Override
    public void end() {
        table.end();
        new MetaCheck(entries, faults).run(table.title());
        if (!faults.hasErrors()) {
            meta = new PabulibMeta(entries.entries());
        }
    }

    /** What META says, if it says it well. */
    Optional<PabulibMeta> meta() {
        return Optional.ofNullable(meta);
    }

    /** Compares what META says about the number of rows with the rows; some programs count blank lines among them. */
    void checkCount(String key, Table counted) {
        int rows = counted.rows();
        entries.value(key).ifPresent(cell -> Numbers.whole(cell.text())
                .filter(stated -> stated != rows)
                .ifPresent(stated -> {
                    boolean blanks = stated > rows && stated <= rows + counted.blanksBetween();
                    FaultCode code = blanks ? FaultCode.COUNT_HAS_BLANK_LINES : FaultCode.COUNT_DIFFERS;
                    faults.add(code, cell.place(), key, stated, rows);
                }));
    }

    /** What voters fill in, even if the rest of META is no good. */
    Optional<VoteType> voteType() {
        return entries.value(MetaKey.VOTE_TYPE).map(Cell::text).flatMap(VoteType::of);
    }
}
