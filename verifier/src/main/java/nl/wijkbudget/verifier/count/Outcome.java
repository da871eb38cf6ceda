package nl.wijkbudget.verifier.count;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What comes out of a count, field by field as it is published. */
record Outcome(
        List<Standing> standings,
        List<Step> steps,
        List<Tie> ties,
        List<Pot> pots,
        @Nullable Reach reach,
        List<Part> division) {
    record Standing(
            int rank,
            String project,
            long votes,
            long points,
            long price,
            boolean funded,
            @Nullable String lead,
            @Nullable Integer selected) {}

    record Step(
            String project,
            String pot,
            long price,
            long available,
            String verdict,
            String score,
            @Nullable Payment payment) {}

    record Payment(String perUnit, String total, long full, long partial, long broke) {}

    record Tie(
            String score,
            List<String> order,
            String rule,
            @Nullable Boolean decisive) {}

    record Pot(
            String pot,
            long amount,
            long spent,
            boolean feasible,
            boolean exhaustive,
            long slightedByCost,
            long slightedByNumber,
            Map<String, String> figures) {}

    record Reach(long ballots, long served) {}

    record Part(String theme, long tokens, long amount) {}
}
