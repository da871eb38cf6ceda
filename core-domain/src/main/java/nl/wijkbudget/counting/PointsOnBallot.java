package nl.wijkbudget.counting;

import java.util.List;
import nl.wijkbudget.rulebook.BallotForm;
import nl.wijkbudget.rulebook.BallotForm.PointsPerPlace;
import nl.wijkbudget.rulebook.Selection;

/** What a ballot gives the project in one of its places. */
final class PointsOnBallot {
    private PointsOnBallot() {}

    /** Own points as they are, a ranking by the form's points per place and none after the last; else one point each. */
    static long at(int place, Selection selection, BallotForm form) {
        if (selection instanceof Selection.Scored scored) {
            return scored.scores().get(place).points();
        }
        if (selection instanceof Selection.Ranked && form instanceof PointsPerPlace ranked) {
            List<Integer> points = ranked.points();
            return place < points.size() ? points.get(place) : 0;
        }
        return 1;
    }
}
