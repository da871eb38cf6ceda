package nl.wijkbudget.rulebook;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.rulebook.RulebookRefusal.ChosenTwice;
import nl.wijkbudget.rulebook.RulebookRefusal.FormIsImpossible;
import nl.wijkbudget.rulebook.RulebookRefusal.NotACandidate;
import nl.wijkbudget.rulebook.RulebookRefusal.OverTheLimit;
import nl.wijkbudget.rulebook.RulebookRefusal.TooManyPoints;

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
    /** The name of the form in JSON. */
    String kind();

    /** Whether it tells how much more one project is wanted than another. */
    boolean givesPoints();

    /** Points per project in the order of the ballot: those of the place, those the voter gave, or one for each choice. */
    Map<ProjectId, Integer> points(Selection selection);

    /** Refuses limits that contradict one another, or that this number of candidates cannot meet. */
    void requirePossible(int candidates);

    /** Refuses a selection outside the limits; its projects are known to stand on the ballot, once each. */
    void requireWithinLimits(Selection selection, Rulebook rulebook);

    void writeTo(CanonicalText text);

    /** Refuses a selection that does not fit, by the rulebook alone: nothing of it is taken from the voter's screen. */
    default void check(Selection selection, Rulebook rulebook) {
        selection.projects().stream()
                .filter(project -> rulebook.candidate(project).isEmpty())
                .findFirst()
                .ifPresent(project -> {
                    throw new Rejection(new NotACandidate(project));
                });
        Repeats.firstOf(selection.projects()).ifPresent(project -> {
            throw new Rejection(new ChosenTwice(project));
        });
        requireWithinLimits(selection, rulebook);
    }

    private static void requirePossible(boolean possible, String explanation) {
        if (!possible) {
            throw new Rejection(new FormIsImpossible(explanation));
        }
    }

    /** Choose from {@code minimum} to {@code maximum} projects; one and one is "choose one", from zero a blank ballot is a vote. */
    record Approval(int minimum, int maximum) implements BallotForm {
        @Override
        public String kind() {
            return "approval";
        }

        @Override
        public boolean givesPoints() {
            return false;
        }

        @Override
        public Map<ProjectId, Integer> points(Selection selection) {
            return selection.asChosen().onePointEach();
        }

        @Override
        public void requirePossible(int candidates) {
            BallotForm.requirePossible(minimum >= 0, "The minimum is below zero");
            BallotForm.requirePossible(maximum >= 1, "The maximum is below one");
            BallotForm.requirePossible(minimum <= maximum, "The minimum is above the maximum");
            BallotForm.requirePossible(minimum <= candidates, "The minimum is above the number of candidates");
        }

        @Override
        public void requireWithinLimits(Selection selection, Rulebook rulebook) {
            selection.asChosen().requireCount(minimum, maximum);
        }

        @Override
        public void writeTo(CanonicalText text) {
            text.add(kind()).add(minimum).add(maximum);
        }
    }

    /** Rank from one to as many projects as there are points; the first place gets the first number of points. */
    record PointsPerPlace(List<Integer> points) implements BallotForm {
        public PointsPerPlace {
            points = List.copyOf(points);
        }

        @Override
        public String kind() {
            return "points-per-place";
        }

        @Override
        public boolean givesPoints() {
            return true;
        }

        @Override
        public Map<ProjectId, Integer> points(Selection selection) {
            Map<ProjectId, Integer> given = new LinkedHashMap<>();
            for (ProjectId project : selection.asRanked().projects()) {
                given.put(project, points.get(given.size()));
            }
            return given;
        }

        @Override
        public void requirePossible(int candidates) {
            BallotForm.requirePossible(!points.isEmpty(), "There is no place to give points to");
            BallotForm.requirePossible(points.stream().allMatch(each -> each >= 1), "A place gets less than one point");
            for (int place = 1; place < points.size(); place++) {
                BallotForm.requirePossible(
                        points.get(place) <= points.get(place - 1), "A lower place gets more points than a higher one");
            }
        }

        @Override
        public void requireWithinLimits(Selection selection, Rulebook rulebook) {
            selection.asRanked().requireCount(1, points.size());
        }

        @Override
        public void writeTo(CanonicalText text) {
            text.add(kind()).addAll(points, text::add);
        }
    }

    /** Choose projects whose prices add up to at most the limit; choosing none leaves all of it, and is a vote. */
    record Knapsack(Money limit) implements BallotForm {
        @Override
        public String kind() {
            return "knapsack";
        }

        @Override
        public boolean givesPoints() {
            return false;
        }

        @Override
        public Map<ProjectId, Integer> points(Selection selection) {
            return selection.asChosen().onePointEach();
        }

        @Override
        public void requirePossible(int candidates) {
            BallotForm.requirePossible(limit.isPositive(), "There is nothing to spend");
        }

        @Override
        public void requireWithinLimits(Selection selection, Rulebook rulebook) {
            Money total = selection.asChosen().projects().stream()
                    .flatMap(project -> rulebook.candidate(project).stream())
                    .map(Candidate::price)
                    .reduce(Money.ZERO, Money::plus);
            if (total.exceeds(limit)) {
                throw new Rejection(new OverTheLimit(total, limit));
            }
        }

        @Override
        public void writeTo(CanonicalText text) {
            text.add(kind()).add(limit.cents());
        }
    }

    /** Divide at most {@code total} points over one or more projects, from one to {@code perProject} each. */
    record Cumulative(int total, int perProject) implements BallotForm {
        @Override
        public String kind() {
            return "cumulative";
        }

        @Override
        public boolean givesPoints() {
            return true;
        }

        @Override
        public Map<ProjectId, Integer> points(Selection selection) {
            return selection.asScored().points();
        }

        @Override
        public void requirePossible(int candidates) {
            BallotForm.requirePossible(total >= 1, "There are no points to give");
            BallotForm.requirePossible(perProject >= 1, "A project can get no points");
            BallotForm.requirePossible(perProject <= total, "A project can get more points than there are");
        }

        @Override
        public void requireWithinLimits(Selection selection, Rulebook rulebook) {
            Selection.Scored scored = selection.asScored();
            scored.requireRange(1, perProject);
            if (scored.total() > total) {
                throw new Rejection(new TooManyPoints(scored.total(), total));
            }
        }

        @Override
        public void writeTo(CanonicalText text) {
            text.add(kind()).add(total).add(perProject);
        }
    }

    /** Give one or more projects a score from {@code lowest} to {@code highest}. */
    record Scores(int lowest, int highest) implements BallotForm {
        @Override
        public String kind() {
            return "scores";
        }

        @Override
        public boolean givesPoints() {
            return true;
        }

        @Override
        public Map<ProjectId, Integer> points(Selection selection) {
            return selection.asScored().points();
        }

        @Override
        public void requirePossible(int candidates) {
            BallotForm.requirePossible(lowest < highest, "The lowest score is not below the highest");
        }

        @Override
        public void requireWithinLimits(Selection selection, Rulebook rulebook) {
            selection.asScored().requireRange(lowest, highest);
        }

        @Override
        public void writeTo(CanonicalText text) {
            text.add(kind()).add(lowest).add(highest);
        }
    }
}
