package nl.wijkbudget.verifier.count;

import java.util.List;
import java.util.Map;
import nl.wijkbudget.verifier.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * The course of a count: each decision in order, each tie met, and figures of the whole.
 *
 * @param steps the last decision on a project stands
 */
public record Trace(List<Step> steps, List<Tie> ties, Map<String, String> figures) {
    Trace(List<Step> steps, List<Tie> ties) {
        this(steps, ties, Map.of());
    }

    List<Integer> winners() {
        return steps.stream().filter(Step::isFunded).map(Step::project).toList();
    }

    List<Integer> with(String verdict) {
        return steps.stream()
                .filter(step -> step.verdict().equals(verdict))
                .map(Step::project)
                .toList();
    }

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
        Step(int project, String verdict, Ratio score, long available) {
            this(project, verdict, score, available, null);
        }

        boolean isFunded() {
            return verdict.startsWith("FUNDED");
        }

        Step renumbered(List<Integer> numbers) {
            return new Step(numbers.get(project), verdict, score, available, payment);
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
            Ratio score, List<Integer> projects, @Nullable Boolean decisive) {
        Json told(List<String> order, String rule) {
            return Json.named("score order rule decisive").with(score, order, rule, decisive);
        }

        Tie renumbered(List<Integer> numbers) {
            return new Tie(score, projects.stream().map(numbers::get).toList(), decisive);
        }
    }
}
