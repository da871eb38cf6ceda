package nl.wijkbudget.log.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StreamFilterTest {

    private final StreamFilter filter = new StreamFilter();

    @Test
    void an_incomplete_filter_excludes_nothing() {
        assertThat(filter.mayHold("ballot:1")).isTrue();
    }

    @Test
    void what_was_added_is_held_and_almost_nothing_else() {
        IntStream.range(0, 1_000_000).forEach(i -> filter.add("ballot:" + i));
        filter.complete();

        assertThat(IntStream.range(0, 1_000_000)).allMatch(i -> filter.mayHold("ballot:" + i));
        assertThat(IntStream.range(1_000_000, 2_000_000)
                        .filter(i -> filter.mayHold("ballot:" + i))
                        .count())
                .isLessThan(1_000);
    }
}
