package nl.wijkbudget.pabulib;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns of VOTES; points only where the vote type has them. */
final class BallotColumns {
    private static final Column<PabulibBallot> VOTER = new Column<>("voter_id", PabulibBallot::voterId);

    private static final Column<PabulibBallot> VOTE =
            new Column<>("vote", ballot -> String.join(",", ballot.projects()));

    private static final Column<PabulibBallot> POINTS = new Column<>("points", BallotColumns::points);

    private BallotColumns() {}

    static List<Column<PabulibBallot>> of(PabulibFile file) {
        Stream<Column<PabulibBallot>> ballot =
                file.meta().voteType().hasPoints() ? Stream.of(VOTER, VOTE, POINTS) : Stream.of(VOTER, VOTE);
        return Stream.concat(ballot, Column.others(file.votes(), PabulibBallot::others))
                .toList();
    }

    private static String points(PabulibBallot ballot) {
        return ballot.points().stream().map(BigDecimal::toPlainString).collect(Collectors.joining(","));
    }
}
