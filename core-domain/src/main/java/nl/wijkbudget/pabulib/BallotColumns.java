package nl.wijkbudget.pabulib;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** The columns of VOTES that are written; points only where the vote type has them. */
final class BallotColumns {
    private static final Column<PabulibBallot> VOTER = new Column<>("voter_id", PabulibBallot::voterId);

    private static final Column<PabulibBallot> VOTE =
            new Column<>("vote", ballot -> String.join(",", ballot.projects()));

    private static final Column<PabulibBallot> POINTS = new Column<>("points", BallotColumns::points);

    private BallotColumns() {}

    static List<Column<PabulibBallot>> of(VoteType type) {
        return type.hasPoints() ? List.of(VOTER, VOTE, POINTS) : List.of(VOTER, VOTE);
    }

    private static String points(PabulibBallot ballot) {
        return ballot.points().stream().map(BigDecimal::toPlainString).collect(Collectors.joining(","));
    }
}
