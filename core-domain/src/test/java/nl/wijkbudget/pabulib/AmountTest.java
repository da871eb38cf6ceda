package nl.wijkbudget.pabulib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0|0", "40|4000", "40.0|4000", "40,25|4025", "40.5|4050", "999999999999999.99|99999999999999999"})
    void amounts_are_exact_cents_and_stay_as_written(String written, long cents) {
        assertThat(Amount.of(written)).contains(new Amount(written, cents));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "None", "-1", "+1", "1e3", "1.000", "1,000", "1 000", ".5", "1.", "€5", "٣", "1.000,00"})
    void nothing_else_is_an_amount(String written) {
        assertThat(Amount.of(written)).isEmpty();
    }

    @Test
    void cents_are_written_only_when_there_are_any() {
        assertThat(Amount.ofCents(4000)).isEqualTo(new Amount("40", 4000));
        assertThat(Amount.ofCents(4005)).isEqualTo(new Amount("40.05", 4005));
    }

    @Test
    void text_and_cents_agree() {
        assertThatThrownBy(() -> new Amount("40", 40)).isInstanceOf(IllegalArgumentException.class);
    }
}
