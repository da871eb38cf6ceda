package nl.wijkbudget.pabulib.command;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.wijkbudget.pabulib.PabulibBallot;
import nl.wijkbudget.pabulib.PabulibMeta;
import nl.wijkbudget.pabulib.VoteType;
import nl.wijkbudget.rulebook.BallotForm;
import nl.wijkbudget.rulebook.Selection;

/** The ballot form a file describes, widened where its own ballots go beyond it. */
record ImportedForm(PabulibMeta meta, BallotRange range, int candidates, ElectionNames names) {
    BallotForm form() {
        return switch (meta.voteType()) {
            case APPROVAL, CHOOSE_ONE -> approval();
            case ORDINAL -> ranking();
            case CUMULATIVE -> cumulative();
            case SCORING -> scores();
        };
    }

    Selection selection(PabulibBallot ballot) {
        return switch (meta.voteType()) {
            case APPROVAL, CHOOSE_ONE ->
                new Selection.Chosen(
                        ballot.projects().stream().map(names::project).toList());
            case ORDINAL -> new Selection.Scored(places(ballot));
            case CUMULATIVE, SCORING -> new Selection.Scored(scores(ballot));
        };
    }

    private BallotForm approval() {
        int most = meta.maxLength().orElse(candidates);
        return new BallotForm.Approval(
                Math.min(meta.minLength().orElse(0), range.shortest()),
                Math.min(candidates, Math.max(most, range.longest())));
    }

    /** Scores, because the points of a place differ from ballot to ballot. */
    private BallotForm ranking() {
        int places = Math.max(meta.maxLength().orElse(0), range.longest());
        return new BallotForm.Scores(1, Math.max(2, places));
    }

    private BallotForm cumulative() {
        int total = Math.max(1, Math.max(whole(meta.maxSumPoints()), range.largestSum()));
        int perProject = Math.max(whole(meta.maxPoints()), Math.max(1, range.highest()));
        return new BallotForm.Cumulative(total, Math.min(total, perProject));
    }

    private BallotForm scores() {
        int lowest = Math.min(whole(meta.minPoints()), range.lowest());
        return new BallotForm.Scores(lowest, Math.max(lowest + 1, Math.max(whole(meta.maxPoints()), range.highest())));
    }

    /** One point for the last place on the ballot and one more for each place above it, as Pabulib's scores have it. */
    private List<Selection.Score> places(PabulibBallot ballot) {
        int places = ballot.projects().size();
        return IntStream.range(0, places)
                .mapToObj(place ->
                        new Selection.Score(names.project(ballot.projects().get(place)), places - place))
                .toList();
    }

    /** Zero of a number of points to divide is the same as not naming the project. */
    private List<Selection.Score> scores(PabulibBallot ballot) {
        return IntStream.range(0, ballot.projects().size())
                .mapToObj(index -> new Selection.Score(
                        names.project(ballot.projects().get(index)),
                        ballot.points().get(index).intValueExact()))
                .filter(score -> meta.voteType() == VoteType.SCORING || score.points() > 0)
                .toList();
    }

    private static int whole(Optional<BigDecimal> number) {
        return number.map(BigDecimal::intValue).orElse(0);
    }
}
