package nl.wijkbudget.log.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class LogTimeTest {

    @Test
    void a_time_has_nine_decimals_always() {
        assertThat(LogTime.format(Instant.parse("2026-03-20T12:05:09Z"))).isEqualTo("2026-03-20T12:05:09.000000000Z");
        assertThat(LogTime.format(Instant.parse("0999-12-31T23:59:59.000000001Z")))
                .isEqualTo("0999-12-31T23:59:59.000000001Z");
    }

    @Test
    void a_time_comes_back_as_it_was() {
        var time = Instant.parse("2026-03-20T12:05:09.123456789Z");

        assertThat(LogTime.parse(LogTime.format(time))).isEqualTo(time);
    }
}
