package nl.wijkbudget.pabulib;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an import goes, or how it went.
 *
 * @param step what it does now: CHECKING, REHEARSING, WAITING for a yes, PROPOSING, ASSESSING, VOTING, COUNTING or DONE;
 *     DECLINED after a no, FORGOTTEN when the yes did not come in time
 * @param secondsLeft of this step at the pace so far, null when not known
 * @param round what it made, once it is done
 * @param preview what will come in, while it waits for a yes
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
        @Nullable ImportPreview preview,
        List<String> problems,
        List<String> warnings) {
    public ImportReport {
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
    }

    /** Whether it stands still until someone says yes or no. */
    public boolean waits() {
        return preview != null;
    }
}
