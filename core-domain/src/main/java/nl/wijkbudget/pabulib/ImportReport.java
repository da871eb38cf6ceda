package nl.wijkbudget.pabulib;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an import goes, or how it went.
 *
 * @param step what it does now: CHECKING, REHEARSING, PROPOSING, ASSESSING, VOTING, COUNTING or DONE
 * @param secondsLeft of this step at the pace so far, null when not known
 * @param round what it made, once it is done
 * @param problems why it stopped, one line each; for a file with faults all of them with line and column
 * @param warnings what was odd in the file and imported all the same
 */
public record ImportReport(
        String id,
        String file,
        String step,
        long done,
        long total,
        @Nullable Long secondsLeft,
        boolean ended,
        @Nullable String round,
        List<String> problems,
        List<String> warnings) {
    public ImportReport {
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
    }
}
