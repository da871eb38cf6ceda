package nl.wijkbudget.counting.query;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wijkbudget.counting.Standing;
import nl.wijkbudget.counting.Step;
import nl.wijkbudget.counting.projection.Result;
import nl.wijkbudget.identity.ProjectId;
import org.jspecify.annotations.Nullable;

/**
 * A project in the result.
 *
 * @param tied whether its place was decided by the rule for ties
 * @param lead over the next lower place; empty where there is none
 * @param step the last decision about it
 * @param why empty in counts of before reasons were kept
 * @param change what would have changed whether it is funded; empty where that is not known
 */
record ResultLine(
        Standing standing,
        String title,
        boolean tied,
        String lead,
        @Nullable Step step,
        String why,
        String change) {
    static List<ResultLine> of(Result result, ResultWords words, NumberText numbers) {
        Map<ProjectId, Step> steps = result.outcome().steps().stream()
                .collect(Collectors.toMap(Step::project, Function.identity(), (first, last) -> last));
        Set<ProjectId> tied = result.outcome().ties().stream()
                .flatMap(tie -> tie.order().stream())
                .collect(Collectors.toSet());
        return result.outcome().standings().stream()
                .map(standing -> new ResultLine(
                        standing,
                        title(result, standing.project().value()),
                        tied.contains(standing.project()),
                        numbers.of(standing.lead()),
                        steps.get(standing.project()),
                        words.why(standing),
                        words.change(standing)))
                .toList();
    }

    /** As on the ballot. */
    static String title(Result result, String project) {
        Result.Named named = result.candidates().get(project);
        return named == null ? project : named.title();
    }
}
