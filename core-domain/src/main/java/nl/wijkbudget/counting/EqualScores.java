package nl.wijkbudget.counting;

import java.util.List;
import java.util.Objects;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.poll.Fraction;
import nl.wijkbudget.rule.Verdict;
import nl.wijkbudget.rulebook.TieRule;
import org.jspecify.annotations.Nullable;

/** The projects with one and the same score, in the order of the tie rule. */
record EqualScores(Level level, List<Step> steps) {
    EqualScores {
        steps = List.copyOf(steps);
    }

    /** Those that are tied: a project below the threshold is not in the running. */
    List<ProjectId> tied() {
        return steps.stream()
                .filter(step -> step.verdict() != Verdict.BELOW_THRESHOLD)
                .map(Step::project)
                .toList();
    }

    /** The tie between them, also where they are of different pots; decisive when it is so in one of them. */
    Tie tie(TieRule rule, List<Tie> inPots) {
        boolean decisive =
                inPots.stream().anyMatch(tie -> tied().containsAll(tie.order()) && Boolean.TRUE.equals(tie.decisive()));
        return new Tie(Objects.requireNonNull(steps.get(0).score()), tied(), rule, decisive);
    }

    /** How much higher they stand than others; null where that cannot be said in the terms of a score. */
    @Nullable
    Fraction above(EqualScores lower) {
        return level.above() ? null : level.score().minus(lower.level.score());
    }
}
