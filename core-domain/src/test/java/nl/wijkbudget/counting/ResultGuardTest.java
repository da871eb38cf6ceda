package nl.wijkbudget.counting;

import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.counting.CountStory.CERTIFIED;
import static nl.wijkbudget.counting.CountStory.COUNTED;
import static nl.wijkbudget.counting.CountStory.OTHER_ROUND;
import static nl.wijkbudget.counting.CountStory.REJECTED;
import static nl.wijkbudget.counting.CountStory.SECOND;
import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkbudget.counting.CountRefusal.RoundHasAnotherResult;
import nl.wijkbudget.round.Phase;
import nl.wijkbudget.round.RoundAbandoned;
import nl.wijkbudget.round.RoundRefusal.WrongPhase;
import org.junit.jupiter.api.Test;

class ResultGuardTest {
    private static final ResultCertified OF_THE_SECOND = new ResultCertified(SECOND, ROUND);

    @Test
    void lets_the_first_result_in() {
        assertThat(after(COUNTED).objection(CERTIFIED)).isNull();
    }

    @Test
    void lets_no_second_result_in() {
        assertThat(after(CERTIFIED).objection(OF_THE_SECOND)).isEqualTo(new RoundHasAnotherResult(ROUND));
    }

    @Test
    void keeps_to_the_first_of_two_that_stood_in_the_log_before_it_watched() {
        ResultGuard guard = after(CERTIFIED, OF_THE_SECOND);
        assertThat(guard).isEqualTo(after(CERTIFIED));
    }

    @Test
    void lets_no_result_in_after_the_round_was_abandoned() {
        assertThat(after(new RoundAbandoned(ROUND)).objection(CERTIFIED))
                .isEqualTo(new WrongPhase(ROUND, Phase.ABANDONED, Phase.COUNTING));
    }

    @Test
    void keeps_rounds_apart() {
        assertThat(after(CERTIFIED, new RoundAbandoned(ROUND)).objection(new ResultCertified(SECOND, OTHER_ROUND)))
                .isNull();
    }

    @Test
    void lets_every_other_event_in() {
        assertThat(after(CERTIFIED).objection(REJECTED)).isNull();
    }

    @Test
    void does_not_change_with_events_it_does_not_learn_from() {
        ResultGuard guard = after(CERTIFIED);
        assertThat(guard.after(COUNTED)).isSameAs(guard);
    }

    private static ResultGuard after(Object... events) {
        ResultGuard guard = ResultGuard.EMPTY;
        for (Object event : events) {
            guard = guard.after(event);
        }
        return guard;
    }
}
