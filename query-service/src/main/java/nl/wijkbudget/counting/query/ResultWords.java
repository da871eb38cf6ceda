package nl.wijkbudget.counting.query;

import java.util.Locale;
import nl.wijkbudget.counting.Change;
import nl.wijkbudget.counting.Grounds;
import nl.wijkbudget.counting.Standing;
import nl.wijkbudget.counting.projection.Result;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.reason.Reason;
import nl.wijkbudget.reason.ReasonWords;
import nl.wijkbudget.rule.Margin;

/** Says of each project why it was funded or not, and how little would have changed that; empty where that is not known. */
final class ResultWords {
    private static final long CENTS = 100;
    /** Reasons name projects by number; here there is one other project, and it goes by its title. */
    private static final int ANY = 0;

    private final Result result;
    private final ReasonWords words;

    ResultWords(Result result, Locale language, String currency) {
        this.result = result;
        words = new ReasonWords(language, currency);
    }

    String why(Standing standing) {
        Grounds grounds = standing.grounds();
        if (grounds == null) {
            return "";
        }
        ProjectId because = grounds.because();
        String title = because == null ? "" : ResultLine.title(result, because.value());
        Reason reason = new Reason(ANY, grounds.code(), grounds.figures(), because == null ? null : ANY);
        return words.sentence(CENTS, reason, number -> title);
    }

    String change(Standing standing) {
        Change margin = standing.margin();
        return margin == null
                ? ""
                : words.sentence(new Margin(ANY, margin.more(), margin.in(), margin.count(), margin.exact()));
    }
}
