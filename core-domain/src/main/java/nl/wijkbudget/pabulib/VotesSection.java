package nl.wijkbudget.pabulib;

import java.util.Optional;

/** Reads VOTES and hands over every good ballot at once. */
final class VotesSection implements SectionRows {
    private final Table table;
    private final Heading heading;
    private final BallotInterpreter interpreter;
    private final BallotCheck check;
    private final Optional<BallotLimits> limits;
    private final PabulibListener listener;

    VotesSection(Place title, Heading heading, Faults faults, PabulibListener listener) {
        this.heading = heading;
        this.listener = listener;
        table = new Table(Columns.votes(heading.hasPoints()), title, faults);
        interpreter = new BallotInterpreter(heading.known(), heading.hasPoints(), faults);
        check = new BallotCheck(heading.known(), faults);
        limits = heading.meta().meta().map(meta -> new BallotLimits(meta, faults));
        heading.outline().ifPresent(listener::opened);
    }

    @Override
    public void take(Row row) {
        table.line(row).filter(table::isWhole).ifPresent(this::take);
    }

    private void take(Line line) {
        boolean only = check.isOnlyBallotOf(line.cell("voter_id"));
        Place vote = line.cell("vote").place();
        interpreter
                .interpret(line)
                .filter(ballot -> !heading.hasProjects() || check.hasKnownProjects(ballot, vote))
                .filter(ballot -> only)
                .ifPresent(ballot -> handOver(ballot, line));
    }

    private void handOver(PabulibBallot ballot, Line line) {
        limits.ifPresent(limit -> {
            limit.checkProjects(ballot, heading.known(), line.cell("vote").place());
            limit.checkPoints(ballot, line.cell("points").place());
        });
        listener.received(ballot);
    }

    @Override
    public void end() {
        table.end();
        heading.meta().checkCount(MetaKey.NUM_VOTES, table.rows());
    }
}
