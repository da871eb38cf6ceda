package nl.wijkbudget.project.projection;

import java.time.Instant;
import java.util.List;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.project.Location;
import nl.wijkbudget.project.ProjectState;
import org.jspecify.annotations.Nullable;

/** A project with its feasibility conversation and its lineage. */
public record ProjectDetail(
        String project,
        String round,
        String neighbourhood,
        String theme,
        String title,
        String summary,
        boolean willHelp,
        @Nullable Location location,
        ProjectState state,
        @Nullable Money price,
        int supporters,
        Instant proposedAt,
        @Nullable String judgement,
        @Nullable String mergedInto,
        List<String> originals,
        List<Question> questions) {
    /** A question of an assessor; the answer is null until the proposer gave it. */
    public record Question(
            String question, String text, @Nullable String answer, Instant askedAt) {}
}
