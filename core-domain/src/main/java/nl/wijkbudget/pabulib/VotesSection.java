package nl.wijkbudget.pabulib;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads VOTES and hands over every good ballot at once. */
final class VotesSection implements SectionRows {
    private final Table table;
    private final Heading heading;
    private final Faults faults;
    private final BallotSink sink;
    private final Optional<BallotLimits> limits;
    private final boolean open;
    private @Nullable BallotDecoder decoder;

    VotesSection(Place title, Heading heading, Faults faults, BallotSink sink) {
        this.heading = heading;
        this.faults = faults;
        this.sink = sink;
        table = new Table(Columns.votes(heading.hasPoints()), title, faults);
        limits = heading.meta().meta().map(meta -> new BallotLimits(meta, faults));
        Optional<PabulibOutline> outline = heading.outline();
        outline.ifPresent(sink::opened);
        open = outline.isPresent();
    }

    @Override
    public void take(RawRow row) {
        Header header = table.headerOver(row);
        if (header == null || !table.isWhole(row, header)) {
            return;
        }
        if (decoder == null) {
            decoder = new BallotDecoder(row, header, heading, faults);
        }
        if (decoder.decode()) {
            handOver(decoder.ballot());
        }
    }

    private void handOver(BallotRow ballot) {
        if (limits.isPresent()) {
            limits.get().check(ballot);
        }
        if (open) {
            sink.take(ballot);
        }
    }

    @Override
    public void takeBlank() {
        table.takeBlank();
    }

    @Override
    public void end() {
        table.end();
        heading.meta().checkCount(MetaKey.NUM_VOTES, table);
    }
}
