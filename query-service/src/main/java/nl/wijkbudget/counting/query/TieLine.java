package nl.wijkbudget.counting.query;

import java.util.List;
import nl.wijkbudget.counting.Tie;
import nl.wijkbudget.counting.projection.Result;
import nl.wijkbudget.rulebook.TieRule;
import org.jspecify.annotations.Nullable;

/** A tie with its projects called as on the ballot. */
record TieLine(
        String score,
        List<String> titles,
        TieRule rule,
        @Nullable Boolean decisive) {
    static List<TieLine> of(Result result, NumberText numbers) {
        return result.outcome().ties().stream()
                .map(tie -> of(tie, result, numbers))
                .toList();
    }

    private static TieLine of(Tie tie, Result result, NumberText numbers) {
        List<String> titles = tie.order().stream()
                .map(project -> ResultLine.title(result, project.value()))
                .toList();
        return new TieLine(numbers.of(tie.score()), titles, tie.rule(), tie.decisive());
    }
}
