package nl.wijkbudget.verifier.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The course of a count: each decision in order, each tie met, and figures of the whole. What is funded so far says what
 * is left to spend and what is excluded.
 *
 * @param steps the last decision on a project stands
 */
public record Trace(Poll poll, List<Step> steps, List<Tie> ties, Map<String, String> figures) {
    /**
     * One decision.
     *
     * @param available what the pot held before
     */
    public record Step(
            int project,
            String verdict,
            Ratio score,
            long available,
            @Nullable Payment payment) {
        boolean isFunded() {
            return verdict.startsWith("FUNDED");
        }
    }

    /** Who paid under Equal Shares; of a project that was not bought, what its supporters have left. */
    public record Payment(Ratio perUnit, Ratio total, long full, long partial, long broke) {}

    /**
     * Projects that were level.
     *
     * @param decisive whether another order would have funded other projects; null where the rule does not look
     */
    public record Tie(
            Ratio score, List<Integer> projects, @Nullable Boolean decisive) {}

    Trace(Poll poll) {
        this(poll, new ArrayList<>(), new ArrayList<>(), new TreeMap<>());
    }

    void decide(int project, String verdict, Ratio score) {
        decide(project, verdict, score, null);
    }

    void decide(int project, String verdict, Ratio score, @Nullable Payment payment) {
        steps.add(new Step(project, verdict, score, left(), payment));
    }

    void tie(Ratio score, List<Integer> projects, @Nullable Boolean decisive) {
        ties.add(new Tie(score, projects, decisive));
    }

    List<Integer> winners() {
        return steps.stream().filter(Step::isFunded).map(Step::project).toList();
    }

    /** Whether this was ever decided on it. */
    boolean isSaid(int project, String verdict) {
        return steps.stream()
                .anyMatch(step -> step.project() == project && step.verdict().equals(verdict));
    }

    long left() {
        return poll.budget() - poll.costOf(winners());
    }

    boolean fits(int project) {
        return poll.cost(project) <= left();
    }

    boolean isFunded(int project) {
        return steps.stream().anyMatch(step -> step.project() == project && step.isFunded());
    }

    /** Whether another of a group of which at most one is funded is. */
    boolean isExcluded(int project) {
        return poll.exclusions().stream()
                .filter(group -> group.contains(project))
                .anyMatch(group -> group.stream().anyMatch(other -> other != project && isFunded(other)));
    }

    boolean areRivals(List<Integer> projects) {
        return poll.exclusions().stream()
                .anyMatch(group -> projects.stream().filter(group::contains).count() > 1);
    }
}
