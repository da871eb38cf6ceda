package nl.wijkbudget.votingcode.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.votingcode.VotingCodeRefusal.CodeDoesNotWork;
import nl.wijkbudget.votingcode.WrongCodes.Recent;
import org.junit.jupiter.api.Test;

class CodeDelaysTest {
    private static final String GUESSER = "203.0.113.7";
    private static final int FREE = 5;
    private static final String NEIGHBOUR = "203.0.113.8";

    private final MovingClock clock = new MovingClock(Instant.parse("2026-03-02T12:00:00Z"));
    private final WrongCodeCount count = new WrongCodeCount(clock, 20);
    private final CodeDelays delays = new CodeDelays(clock, count, FREE);

    @Test
    void the_first_few_mistakes_cost_nothing() {
        IntStream.rangeClosed(1, FREE).forEach(mistake -> wrong(GUESSER));

        assertThatCode(() -> right(GUESSER)).doesNotThrowAnyException();
    }

    @Test
    void then_each_mistake_doubles_the_wait_up_to_a_quarter_of_an_hour() {
        List<Long> waits = new ArrayList<>();
        for (int mistake = 1; mistake <= FREE + 12; mistake++) {
            wrong(GUESSER);
            waits.add(wait(GUESSER));
            clock.move(Duration.ofSeconds(wait(GUESSER)));
        }
        assertThat(waits)
                .containsExactly(0L, 0L, 0L, 0L, 0L, 1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 512L, 900L, 900L);
    }

    @Test
    void who_waits_is_refused_whatever_the_code_and_nothing_is_looked_up() {
        IntStream.rangeClosed(0, FREE).forEach(mistake -> wrong(GUESSER));

        assertThatThrownBy(() -> delays.tried(GUESSER, () -> {
                    throw new AssertionError("Looked up");
                }))
                .isInstanceOf(TooManyWrongCodes.class);
        clock.move(Duration.ofSeconds(1));
        assertThatCode(() -> right(GUESSER)).doesNotThrowAnyException();
    }

    @Test
    void a_code_that_works_takes_nothing_back() {
        for (int mistake = 1; mistake <= FREE; mistake++) {
            wrong(GUESSER);
            right(GUESSER);
        }
        wrong(GUESSER);
        assertThat(wait(GUESSER)).isEqualTo(1);
    }

    @Test
    void another_address_votes_undisturbed() {
        IntStream.rangeClosed(0, FREE).forEach(mistake -> wrong(GUESSER));

        assertThatCode(() -> right(NEIGHBOUR)).doesNotThrowAnyException();
    }

    @Test
    void a_household_of_ipv6_addresses_is_one_visitor_and_the_next_house_is_another() {
        for (int mistake = 1; mistake <= FREE + 1; mistake++) {
            wrong("2001:db8:1:2:" + mistake + "::1");
        }
        assertThat(wait("2001:db8:1:2:ffff::9")).isEqualTo(1);
        assertThat(wait("2001:db8:1:3::1")).isZero();
        assertThat(wait("::ffff:" + NEIGHBOUR)).isZero();
    }

    @Test
    void mistakes_are_forgotten_an_hour_after_the_last_wait() {
        IntStream.rangeClosed(0, FREE).forEach(mistake -> wrong(GUESSER));
        clock.move(Duration.ofSeconds(1).plus(CodeDelays.MEMORY).minusNanos(1));
        wrong(GUESSER);
        assertThat(wait(GUESSER)).isEqualTo(2);

        clock.move(Duration.ofSeconds(2).plus(CodeDelays.MEMORY));
        wrong(GUESSER);
        assertThat(wait(GUESSER)).isZero();
    }

    @Test
    void many_mistakes_of_many_visitors_raise_an_alarm_until_ten_minutes_are_quiet() {
        for (int visitor = 1; visitor < 20; visitor++) {
            wrong("198.51.100." + visitor);
        }
        assertThat(count.recent()).isEqualTo(new Recent(19, false));
        wrong("198.51.100.20");
        assertThat(count.recent()).isEqualTo(new Recent(20, true));

        clock.move(WrongCodeCount.WINDOW);
        assertThat(count.recent()).isEqualTo(new Recent(20, true));
        clock.move(Duration.ofNanos(1));
        assertThat(count.recent()).isEqualTo(new Recent(0, false));
    }

    private void wrong(String address) {
        assertThatThrownBy(() -> delays.tried(address, () -> false))
                .isInstanceOf(Rejection.class)
                .extracting("refusal")
                .isEqualTo(new CodeDoesNotWork());
    }

    private void right(String address) {
        delays.tried(address, () -> true);
    }

    private long wait(String address) {
        try {
            delays.requireNone(address);
            return 0;
        } catch (TooManyWrongCodes waiting) {
            return waiting.seconds();
        }
    }
}
