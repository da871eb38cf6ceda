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
    static List<TieLine> of(Result result) {
        return result.outcome().ties().stream().map(tie -> of(tie, result)).toList();
    }

    private static TieLine of(Tie tie, Result result) {
        List<String> titles = tie.order().stream()
                .map(project -> ResultLine.title(result, project.value()))
                .toList();
        return new TieLine(NumberText.of(tie.score()), titles, tie.rule(), tie.decisive());
    }
}
