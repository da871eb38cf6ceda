package nl.wijkbudget.rulebook;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.ThemeId;
import nl.wijkbudget.rulebook.RulebookRefusal.PointsOutOfRange;
import nl.wijkbudget.rulebook.RulebookRefusal.ThemeIsNamedTwice;
import nl.wijkbudget.rulebook.RulebookRefusal.ThemeIsNotOnTheBallot;
import nl.wijkbudget.rulebook.RulebookRefusal.TokensDoNotAddUp;
import nl.wijkbudget.rulebook.RulebookRefusal.TokensOutOfRange;
import nl.wijkbudget.rulebook.RulebookRefusal.TooFewChosen;
import nl.wijkbudget.rulebook.RulebookRefusal.TooManyChosen;
import nl.wijkbudget.rulebook.RulebookRefusal.WrongBallotForm;

/** What a voter put on a ballot. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Selection.Chosen.class, name = "chosen"),
    @JsonSubTypes.Type(value = Selection.Ranked.class, name = "ranked"),
    @JsonSubTypes.Type(value = Selection.Scored.class, name = "scored"),
    @JsonSubTypes.Type(value = Selection.Divided.class, name = "tokens")
})
public sealed interface Selection {
    /** The projects the ballot names, in the order of the ballot. */
    List<ProjectId> projects();

    /** The name of this kind of selection in JSON. */
    String kind();

    /** Its kind, then the list of its projects in order; a score adds its points. */
    void writeTo(CanonicalText text);

    /** Refuses any other kind. */
    default Chosen asChosen() {
        throw new Rejection(new WrongBallotForm("chosen", kind()));
    }

    /** Refuses any other kind. */
    default Ranked asRanked() {
        throw new Rejection(new WrongBallotForm("ranked", kind()));
    }

    /** Refuses any other kind. */
    default Scored asScored() {
        throw new Rejection(new WrongBallotForm("scored", kind()));
    }

    /** Refuses any other kind. */
    default Divided asDivided() {
        throw new Rejection(new WrongBallotForm("tokens", kind()));
    }

    /** Refuses fewer or more projects than allowed. */
    default void requireCount(int minimum, int maximum) {
        int chosen = projects().size();
        if (chosen < minimum) {
            throw new Rejection(new TooFewChosen(chosen, minimum));
        }
        if (chosen > maximum) {
            throw new Rejection(new TooManyChosen(chosen, maximum));
        }
    }

    /** Projects picked, in no order that counts: approval, choose one, knapsack. */
    record Chosen(List<ProjectId> projects) implements Selection {
        public Chosen {
            projects = List.copyOf(projects);
        }

        @Override
        public String kind() {
            return "chosen";
        }

        @Override
        public Chosen asChosen() {
            return this;
        }

        @Override
        public void writeTo(CanonicalText text) {
            text.add(kind()).addAll(projects, project -> text.add(project.value()));
        }

        Map<ProjectId, Integer> onePointEach() {
            Map<ProjectId, Integer> given = new LinkedHashMap<>();
            projects.forEach(project -> given.put(project, 1));
            return given;
        }
    }

    /** Projects in order of preference, the best first: points per place. */
    record Ranked(List<ProjectId> projects) implements Selection {
        public Ranked {
            projects = List.copyOf(projects);
        }

        @Override
        public String kind() {
            return "ranked";
        }

        @Override
        public Ranked asRanked() {
            return this;
        }

        @Override
        public void writeTo(CanonicalText text) {
            text.add(kind()).addAll(projects, project -> text.add(project.value()));
        }
    }

    /** Points given to projects by the voter: cumulative points, scores. */
    record Scored(List<Score> scores) implements Selection {
        public Scored {
            scores = List.copyOf(scores);
        }

        @Override
        public List<ProjectId> projects() {
            return scores.stream().map(Score::project).toList();
        }

        @Override
        public String kind() {
            return "scored";
        }

        @Override
        public Scored asScored() {
            return this;
        }

        @Override
        public void writeTo(CanonicalText text) {
            text.add(kind())
                    .addAll(scores, score -> text.add(score.project().value()).add(score.points()));
        }

        Map<ProjectId, Integer> points() {
            Map<ProjectId, Integer> given = new LinkedHashMap<>();
            scores.forEach(score -> given.put(score.project(), score.points()));
            return given;
        }

        /** All points together, or the largest int when there are more. */
        int total() {
            return (int) Math.min(
                    Integer.MAX_VALUE, scores.stream().mapToLong(Score::points).sum());
        }

        /** Refuses a ballot without scores, and the first score outside the range. */
        void requireRange(int lowest, int highest) {
            requireCount(1, Integer.MAX_VALUE);
            for (Score score : scores) {
                if (score.points() < lowest || score.points() > highest) {
                    throw new Rejection(new PointsOutOfRange(score.project(), score.points(), lowest, highest));
                }
            }
        }
    }

    /** Points for one project. */
    record Score(ProjectId project, int points) {}

    /** Tokens given to themes by the voter, to divide money with. */
    record Divided(List<Share> shares) implements Selection {
        public Divided {
            shares = List.copyOf(shares);
        }

        /** None: tokens name no project. */
        @Override
        public List<ProjectId> projects() {
            return List.of();
        }

        @Override
        public String kind() {
            return "tokens";
        }

        @Override
        public Divided asDivided() {
            return this;
        }

        @Override
        public void writeTo(CanonicalText text) {
            text.add(kind())
                    .addAll(shares, share -> text.add(share.theme().value()).add(share.tokens()));
        }

        /** Refuses themes that are not on the ballot or named twice, and more or fewer tokens than there are to give. */
        void requireWithin(BallotForm.Tokens limits) {
            List<ThemeId> themes = shares.stream().map(Share::theme).toList();
            Repeats.firstOf(themes).ifPresent(theme -> {
                throw new Rejection(new ThemeIsNamedTwice(theme));
            });
            shares.forEach(share -> share.requireWithin(limits));
            if (total() < 1 || total() > limits.total()) {
                throw new Rejection(new TokensDoNotAddUp(total(), limits.total()));
            }
        }

        /** All tokens together, or the largest int when there are more. */
        public int total() {
            return (int) Math.min(
                    Integer.MAX_VALUE, shares.stream().mapToLong(Share::tokens).sum());
        }
    }

    /** Tokens for one theme. */
    record Share(ThemeId theme, int tokens) {
        private void requireWithin(BallotForm.Tokens limits) {
            if (!limits.themes().contains(theme)) {
                throw new Rejection(new ThemeIsNotOnTheBallot(theme));
            }
            if (tokens < 1 || tokens > limits.perTheme()) {
                throw new Rejection(new TokensOutOfRange(theme, tokens, limits.perTheme()));
            }
        }
    }
}
