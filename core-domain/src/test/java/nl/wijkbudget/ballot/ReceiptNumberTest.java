package nl.wijkbudget.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.wijkbudget.identity.BallotId;
import org.junit.jupiter.api.Test;

class ReceiptNumberTest {
    /** {@code printf 'abc\nevent-1' | sha256sum | cut -c 1-16}. */
    @Test
    void is_what_anyone_can_compute_from_the_log() {
        assertThat(ReceiptNumber.of(new BallotId("abc"), "event-1")).isEqualTo(new ReceiptNumber("2f341fcdba3f908a"));
    }

    @Test
    void has_sixteen_digits() {
        assertThatThrownBy(() -> new ReceiptNumber("abc"))
                .hasMessage("A receipt number has 16 digits from 0 to 9 and a to f");
    }
}
