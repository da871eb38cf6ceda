package nl.wijkbudget.access.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import nl.wijkbudget.access.ClientAddress;
import org.junit.jupiter.api.Test;

class RateLimitTest {
    private final HandClock clock = new HandClock();
    private final RateLimit limit = new RateLimit(3, clock);

    @Test
    void lets_so_many_through_and_says_how_long_the_next_waits() {
        for (int i = 0; i < 3; i++) {
            assertThat(limit.take("a")).isZero();
        }

        assertThat(limit.take("a")).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void lets_the_next_through_once_it_waited_and_not_sooner() {
        lets_so_many_through_and_says_how_long_the_next_waits();

        clock.now = clock.now.plusSeconds(19);
        assertThat(limit.take("a")).isEqualTo(Duration.ofSeconds(1));
        clock.now = clock.now.plusSeconds(1);
        assertThat(limit.take("a")).isZero();
        assertThat(limit.take("a")).isPositive();
    }

    @Test
    void counts_everybody_apart() {
        lets_so_many_through_and_says_how_long_the_next_waits();

        assertThat(limit.take("b")).isZero();
    }

    @Test
    void an_address_is_a_whole_one_or_the_network_of_one_party() {
        assertThat(ClientAddress.of("203.0.113.7")).isEqualTo("203.0.113.7");
        assertThat(ClientAddress.of("2001:db8:1:2:3:4:5:6"))
                .isEqualTo(ClientAddress.of("2001:db8:1:2:ffff::1"))
                .isNotEqualTo(ClientAddress.of("2001:db8:1:3::1"));
    }

    private static final class HandClock extends Clock {
        private Instant now = Instant.parse("2026-03-02T12:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
