package nl.wijkbudget.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetryDelayTest {

    @Test
    void it_doubles_from_a_second_to_a_minute() {
        RetryDelay delay = RetryDelay.growing();

        assertThat(IntStream.rangeClosed(1, 9).mapToObj(delay::after).map(each -> each.toSeconds()))
                .containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L);
    }
}
