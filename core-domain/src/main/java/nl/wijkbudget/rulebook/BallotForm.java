package nl.wijkbudget.rulebook;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.ThemeId;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.rulebook.RulebookRefusal.ChosenTwice;
import nl.wijkbudget.rulebook.RulebookRefusal.FormIsImpossible;
import nl.wijkbudget.rulebook.RulebookRefusal.NotACandidate;
import nl.wijkbudget.rulebook.RulebookRefusal.OverTheLimit;
import nl.wijkbudget.rulebook.RulebookRefusal.TooFewPoints;
import nl.wijkbudget.rulebook.RulebookRefusal.TooManyPerTheme;
import nl.wijkbudget.rulebook.RulebookRefusal.TooManyPoints;
import org.jspecify.annotations.Nullable;

/** How one votes, with its limits. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = BallotForm.Approval.class, name = "approval"),
    @JsonSubTypes.Type(value = BallotForm.PointsPerPlace.class, name = "points-per-place"),
    @JsonSubTypes.Type(value = BallotForm.Knapsack.class, name = "knapsack"),
    @JsonSubTypes.Type(value = BallotForm.Cumulative.class, name = "cumulative"),
    @JsonSubTypes.Type(value = BallotForm.Scores.class, name = "scores"),
    @JsonSubTypes.Type(value = BallotForm.ApprovalPerTheme.class, name = "approval-per-theme"),
    @JsonSubTypes.Type(value = BallotForm.Ranking.class, name = "ranking"),
    @JsonSubTypes.Type(value = BallotForm.Tokens.class, name = "tokens")
})
public sealed interface BallotForm {
    /** The name of the form in JSON. */
    String kind();

    /** Whether it tells how much more one project is wanted than another. */
    default boolean givesPoints() {
        return false;
    }

    /** Whether it puts projects in an order of preference. */
    default boolean ranks() {
        return false;
    }

    /** The themes that ballots divide something over; none when ballots name projects. */
    default List<ThemeId> dividedThemes() {
        return List.of();
    }

    /** Points per project in the order of the ballot: those of the place, those the voter gave, or one for each choice. */
    default Map<ProjectId, Integer> points(Selection selection) {
        return selection.asChosen().onePointEach();
    }

    /** Refuses limits that contradict one another, or that the candidates and pots of the draft cannot meet. */
    void requirePossible(RulebookDraft draft);

    /** Refuses a selection outside the limits; its projects are known to stand on the ballot, once each. */
    void requireWithinLimits(Selection selection, Rulebook rulebook);

    /** Whether a ballot that fits while a candidate stands one way, fits as well when it stands the other way. */
    default boolean fitsAlike(Candidate then, Candidate now) {
        return then.price().equals(now.price());
    }

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
        public void requirePossible(RulebookDraft draft) {
            BallotForm.requirePossible(minimum >= 0, "The minimum is below zero");
            BallotForm.requirePossible(maximum >= 1, "The maximum is below one");
            BallotForm.requirePossible(minimum <= maximum, "The minimum is above the maximum");
            BallotForm.requirePossible(
                    minimum <= draft.candidates().size(), "The minimum is above the number of candidates");
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
        public boolean ranks() {
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
        public void requirePossible(RulebookDraft draft) {
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
        public void requirePossible(RulebookDraft draft) {
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

    /**
     * Divide at most {@code total} points over one or more projects, from one to {@code perProject} each.
     *
     * @param minimum the least points to give in all, where giving fewer than there are is not enough
     */
    record Cumulative(
            int total,
            int perProject,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Integer minimum) implements BallotForm {
        /** Any number of points up to the total will do. */
        public Cumulative(int total, int perProject) {
            this(total, perProject, null);
        }

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
        public void requirePossible(RulebookDraft draft) {
            BallotForm.requirePossible(total >= 1, "There are no points to give");
            BallotForm.requirePossible(perProject >= 1, "A project can get no points");
            BallotForm.requirePossible(perProject <= total, "A project can get more points than there are");
            BallotForm.requirePossible(minimum == null || minimum >= 1, "The minimum is below one");
            BallotForm.requirePossible(least() <= total, "The minimum is above the number of points");
            BallotForm.requirePossible(
                    least() <= (long) perProject * draft.candidates().size(),
                    "The candidates together cannot get the minimum");
        }

        @Override
        public void requireWithinLimits(Selection selection, Rulebook rulebook) {
            Selection.Scored scored = selection.asScored();
            scored.requireRange(1, perProject);
            if (scored.total() > total) {
                throw new Rejection(new TooManyPoints(scored.total(), total));
            }
            if (scored.total() < least()) {
                throw new Rejection(new TooFewPoints(scored.total(), least()));
            }
        }

        @Override
        public void writeTo(CanonicalText text) {
            text.add(kind()).add(total).add(perProject);
            if (minimum != null) {
                text.add(minimum);
            }
        }

        private int least() {
            return minimum == null ? 0 : minimum;
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
        public void requirePossible(RulebookDraft draft) {
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

    /** Choose up to {@code perTheme} projects in each theme, and with jokers up to {@code jokers} more in any; none is a vote too. */
    record ApprovalPerTheme(int perTheme, int jokers) implements BallotForm {
        @Override
        public String kind() {
            return "approval-per-theme";
        }

        @Override
        public void requirePossible(RulebookDraft draft) {
            BallotForm.requirePossible(perTheme >= 1, "A theme can get no votes");
            BallotForm.requirePossible(jokers >= 0, "There are fewer than no jokers");
        }

        @Override
        public void requireWithinLimits(Selection selection, Rulebook rulebook) {
            Map<ThemeId, Integer> chosen = new HashMap<>();
            selection.asChosen().projects().stream()
                    .flatMap(project -> rulebook.candidate(project).stream())
                    .forEach(candidate -> chosen.merge(candidate.theme(), 1, Math::addExact));
            int beyond = chosen.values().stream()
                    .mapToInt(inTheme -> Math.max(0, inTheme - perTheme))
                    .sum();
            if (beyond > jokers) {
                throw new Rejection(new TooManyPerTheme(perTheme, beyond, jokers));
            }
        }

        @Override
        public boolean fitsAlike(Candidate then, Candidate now) {
            return BallotForm.super.fitsAlike(then, now) && then.theme().equals(now.theme());
        }

        @Override
        public void writeTo(CanonicalText text) {
            text.add(kind()).add(perTheme).add(jokers);
        }
    }

    /** Rank from {@code minimum} to {@code maximum} projects; what a place is worth is up to the counting rule. */
    record Ranking(int minimum, int maximum) implements BallotForm {
        @Override
        public String kind() {
            return "ranking";
        }

        @Override
        public boolean givesPoints() {
            return true;
        }

        @Override
        public boolean ranks() {
            return true;
        }

        /** Rank points: as many as there can be places for the first, one less for each place after it. */
        @Override
        public Map<ProjectId, Integer> points(Selection selection) {
            Map<ProjectId, Integer> given = new LinkedHashMap<>();
            for (ProjectId project : selection.asRanked().projects()) {
                given.put(project, maximum - given.size());
            }
            return given;
        }

        @Override
        public void requirePossible(RulebookDraft draft) {
            BallotForm.requirePossible(minimum >= 0, "The minimum is below zero");
            BallotForm.requirePossible(maximum >= 1, "The maximum is below one");
            BallotForm.requirePossible(minimum <= maximum, "The minimum is above the maximum");
            BallotForm.requirePossible(
                    maximum <= draft.candidates().size(), "The maximum is above the number of candidates");
        }

        @Override
        public void requireWithinLimits(Selection selection, Rulebook rulebook) {
            selection.asRanked().requireCount(minimum, maximum);
        }

        @Override
        public void writeTo(CanonicalText text) {
            text.add(kind()).add(minimum).add(maximum);
        }
    }

    /** Divide at most {@code total} tokens over themes, from one to {@code perTheme} each; money is divided so, and no project stands. */
    record Tokens(List<ThemeId> themes, int total, int perTheme) implements BallotForm {
        public Tokens {
            themes = List.copyOf(themes);
        }

        @Override
        public String kind() {
            return "tokens";
        }

        @Override
        public List<ThemeId> dividedThemes() {
            return themes;
        }

        /** None: no project gets anything. */
        @Override
        public Map<ProjectId, Integer> points(Selection selection) {
            return Map.of();
        }

        @Override
        public void requirePossible(RulebookDraft draft) {
            BallotForm.requirePossible(!themes.isEmpty(), "There is no theme to give tokens to");
            BallotForm.requirePossible(Repeats.firstOf(themes).isEmpty(), "A theme stands on the ballot twice");
            BallotForm.requirePossible(total >= 1, "There are no tokens to give");
            BallotForm.requirePossible(perTheme >= 1, "A theme can get no tokens");
            BallotForm.requirePossible(perTheme <= total, "A theme can get more tokens than there are");
            BallotForm.requirePossible(draft.candidates().isEmpty(), "Tokens go to themes, and projects stand");
            BallotForm.requirePossible(
                    draft.pots().size() == 1 && draft.pots().get(0).theme() == null,
                    "Tokens divide one pot, and it is for all themes");
        }

        @Override
        public void requireWithinLimits(Selection selection, Rulebook rulebook) {
            selection.asDivided().requireWithin(this);
        }

        @Override
        public void writeTo(CanonicalText text) {
            text.add(kind()).addAll(themes, theme -> text.add(theme.value()));
            text.add(total).add(perTheme);
        }
    }
}
