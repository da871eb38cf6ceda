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

/** A project in the result, with what the rule decided about it and whether its place was shared. */
record ResultLine(
        Standing standing,
        String title,
        boolean tied,
        @Nullable Step step) {
    static List<ResultLine> of(Result result) {
        Map<String, Step> steps = result.outcome().steps().stream()
                .collect(Collectors.toMap(step -> step.project().value(), Function.identity(), (first, last) -> last));
        Set<String> tied = result.outcome().ties().stream()
                .flatMap(tie -> tie.order().stream())
                .map(ProjectId::value)
                .collect(Collectors.toSet());
        return result.outcome().standings().stream()
                .map(standing -> {
                    String project = standing.project().value();
                    return new ResultLine(standing, title(result, project), tied.contains(project), steps.get(project));
                })
                .toList();
    }

    /** As on the ballot. */
    static String title(Result result, String project) {
        Result.Named named = result.candidates().get(project);
        return named == null ? project : named.title();
    }
}
