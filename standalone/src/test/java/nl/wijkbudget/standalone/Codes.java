package nl.wijkbudget.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import nl.wijkbudget.Wijk;

/** The letters of a round as a test hands them out: one to each voter who asks by a name of the test's own. */
final class Codes {
    private static final int PER_BATCH = 20;

    private final Queue<String> unused = new ArrayDeque<>();
    private final Map<String, String> byVoter = new HashMap<>();
    private int batches;

    /** As it is printed; more are issued when there are no letters left. */
    synchronized String of(SmallRound round, String voter) {
        return byVoter.computeIfAbsent(voter, someone -> {
            if (unused.isEmpty()) {
                issue(round, PER_BATCH);
            }
            return unused.remove();
        });
    }

    synchronized List<String> issue(SmallRound round, int count) {
        String batch = "druk-" + ++batches;
        Reply file = round.must(
                Wijk.ORGANISER, round.path("/stemcodes"), "{'batch': '%s', 'count': %d}".formatted(batch, count));
        List<String> codes = in(file);
        assertThat(codes).hasSize(count);
        unused.addAll(codes);
        return codes;
    }

    /** The codes of a file for the printer. */
    static List<String> in(Reply file) {
        return in(file.text());
    }

    static List<String> in(String file) {
        return file.lines()
                .skip(1)
                .map(line -> line.split(";", -1)[1].replace("\"", ""))
                .toList();
    }
}
