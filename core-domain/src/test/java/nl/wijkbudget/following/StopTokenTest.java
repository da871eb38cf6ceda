package nl.wijkbudget.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StopTokenTest {
    private static final String DIGITS = "0123456789abcdef".repeat(4);

    @ParameterizedTest
    @ValueSource(strings = {"", "onbekend", "0123456789ABCDEF", "../"})
    void is_nothing_but_64_hexadecimal_digits(String other) {
        assertThatThrownBy(() -> new StopToken(other)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StopToken(DIGITS + other + "0")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void stays_out_of_logs() {
        assertThat(new StopToken(DIGITS)).hasToString("StopToken[…]");
        assertThat(new StopToken(DIGITS).value()).isEqualTo(DIGITS);
    }
}
