package nl.wijkbudget.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

class MoneyTest {
    private static final long LIMIT = 10_000_000_000_000L;
    private static final Money MOST = Money.ofCents(LIMIT);

    @Test
    void adds_and_subtracts_to_the_cent() {
        assertThat(Money.ofCents(1).plus(Money.ofCents(2))).isEqualTo(Money.ofCents(3));
        assertThat(Money.ofCents(1).minus(Money.ofCents(2))).isEqualTo(Money.ofCents(-1));
        assertThat(Money.ofCents(5).negated()).isEqualTo(Money.ofCents(-5));
        assertThat(Money.of(12)).isEqualTo(Money.ofCents(1_200));
    }

    @Test
    void the_limit_is_an_amount_either_way() {
        assertThat(MOST.cents()).isEqualTo(LIMIT);
        assertThat(MOST.negated().cents()).isEqualTo(-LIMIT);
    }

    @Test
    void refuses_more_than_the_limit_either_way() {
        assertThatIllegalArgumentException().isThrownBy(() -> Money.ofCents(LIMIT + 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Money.ofCents(-LIMIT - 1));
        assertThatIllegalArgumentException().isThrownBy(() -> MOST.plus(Money.ofCents(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> MOST.negated().minus(Money.ofCents(1)));
    }

    @Test
    void whole_units_that_overflow_do_not_wrap_around() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Money.of(Long.MAX_VALUE));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Money.of(Long.MIN_VALUE / 100 - 1));
    }

    @ParameterizedTest
    @CsvSource({"0, 0.00", "1, 0.01", "-1, -0.01", "10, 0.10", "123450, 1234.50", "-123405, -1234.05"})
    void reads_as_units_and_two_decimals(long cents, String text) {
        assertThat(Money.ofCents(cents)).hasToString(text);
    }

    @Test
    void knows_its_sign() {
        assertThat(Money.ofCents(-1).isNegative()).isTrue();
        assertThat(Money.ZERO.isNegative()).isFalse();
        assertThat(Money.ZERO.isPositive()).isFalse();
        assertThat(Money.ofCents(1).isPositive()).isTrue();
    }

    @Test
    void exceeds_only_what_is_less() {
        assertThat(Money.ofCents(2).exceeds(Money.ofCents(1))).isTrue();
        assertThat(Money.ofCents(2).exceeds(Money.ofCents(2))).isFalse();
        assertThat(Money.ofCents(2)).isGreaterThan(Money.ofCents(1)).isLessThan(Money.ofCents(3));
    }

    @Test
    void json_is_the_integer_of_cents() {
        ObjectMapper json = JsonMapper.builder().build();
        assertThat(json.writeValueAsString(Money.ofCents(123_450))).isEqualTo("123450");
        assertThat(json.readValue("123450", Money.class)).isEqualTo(Money.ofCents(123_450));
    }
}
