package nl.wijkbudget.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.junit.jupiter.api.Test;

class LogPositionTest {

    @Test
    void a_token_is_a_position() {
        assertThat(LogPosition.of(new GlobalSequenceTrackingToken(7))).isEqualTo(new LogPosition(7));
        assertThat(new LogPosition(7).token()).isEqualTo(new GlobalSequenceTrackingToken(7));
    }

    @Test
    void no_token_is_the_start() {
        assertThat(LogPosition.of(null)).isEqualTo(LogPosition.BEFORE_FIRST);
        assertThat(LogPosition.BEFORE_FIRST.token()).isNull();
    }

    @Test
    void an_order_with_gaps_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LogPosition.of(GapAwareTrackingToken.newInstance(7, Set.of(3L))));
    }

    @Test
    void nothing_lies_before_the_start() {
        assertThatIllegalArgumentException().isThrownBy(() -> new LogPosition(-2));
    }
}
