package nl.wijkbudget.rulebook;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import nl.wijkbudget.money.Money;

/** How one votes, with its limits. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = BallotForm.Approval.class, name = "approval"),
    @JsonSubTypes.Type(value = BallotForm.PointsPerPlace.class, name = "points-per-place"),
    @JsonSubTypes.Type(value = BallotForm.Knapsack.class, name = "knapsack"),
    @JsonSubTypes.Type(value = BallotForm.Cumulative.class, name = "cumulative"),
    @JsonSubTypes.Type(value = BallotForm.Scores.class, name = "scores")
})
public sealed interface BallotForm {
    /** Choose from {@code minimum} to {@code maximum} projects; one and one is "choose one". */
    record Approval(int minimum, int maximum) implements BallotForm {}

    /** Rank up to as many projects as there are points; the first place gets the first number of points. */
    record PointsPerPlace(List<Integer> points) implements BallotForm {
        public PointsPerPlace {
            points = List.copyOf(points);
        }
    }

    /** Choose projects whose prices add up to at most the limit. */
    record Knapsack(Money limit) implements BallotForm {}

    /** Divide at most {@code total} points over projects, at most {@code perProject} each. */
    record Cumulative(int total, int perProject) implements BallotForm {}

    /** Give each project a score from {@code lowest} to {@code highest}, or none. */
    record Scores(int lowest, int highest) implements BallotForm {}
}
