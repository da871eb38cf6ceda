package nl.wijkbudget.counting.command;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkbudget.counting.CountProgress;
import nl.wijkbudget.counting.CountProgress.Step;
import nl.wijkbudget.counting.GetCountProgress;
import nl.wijkbudget.identity.RoundId;
import org.axonframework.queryhandling.SimpleQueryUpdateEmitter;
import org.junit.jupiter.api.Test;

class CountsUnderWayTest {
    private static final RoundId ROUND = new RoundId("ronde");
    private static final GetCountProgress QUERY = new GetCountProgress(ROUND);

    private final CountsUnderWay counts =
            new CountsUnderWay(SimpleQueryUpdateEmitter.builder().build());

    @Test
    void of_two_counts_at_once_the_last_to_end_is_the_end() {
        counts.begin(ROUND);
        counts.begin(ROUND);
        counts.allRead(ROUND, 7);

        counts.end(ROUND);
        assertThat(counts.answer(QUERY)).contains(new CountProgress(ROUND, Step.APPLYING_RULES, 7));

        counts.end(ROUND);
        assertThat(counts.answer(QUERY)).isEmpty();
    }
}
