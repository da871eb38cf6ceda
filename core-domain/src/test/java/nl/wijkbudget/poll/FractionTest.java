package nl.wijkbudget.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FractionTest {
    @Test
    void is_kept_in_lowest_terms_with_its_sign_above() {
        assertThat(Fraction.of(6, -4)).isEqualTo(Fraction.of(-3, 2)).hasToString("-3/2");
        assertThat(Fraction.of(8, 4)).hasToString("2");
        assertThat(Fraction.of(0, -7)).isEqualTo(Fraction.ZERO);
        assertThatThrownBy(() -> Fraction.of(1, 0)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void reads_fractions_and_decimals() {
        assertThat(Fraction.parse("7/21")).isEqualTo(Fraction.of(1, 3));
        assertThat(Fraction.parse("0.25")).isEqualTo(Fraction.of(1, 4));
        assertThat(Fraction.parse("1E+2")).isEqualTo(Fraction.of(100));
    }

    @Test
    void reckons_exactly() {
        Fraction third = Fraction.of(1, 3);

        assertThat(third.plus(third).plus(third)).isEqualTo(Fraction.ONE);
        assertThat(third.minus(Fraction.ONE)).isEqualTo(Fraction.of(-2, 3));
        assertThat(third.times(Fraction.of(3, 5))).isEqualTo(Fraction.of(1, 5));
        assertThat(third.over(Fraction.of(2, 3))).isEqualTo(Fraction.of(1, 2));
        assertThat(third).isGreaterThan(Fraction.of(3333, 10000)).isLessThan(Fraction.of(3334, 10000));
        assertThat(Fraction.of(-1, 2).floor()).isEqualTo(BigInteger.ONE.negate());
    }

    @Test
    void is_within_one_unit_in_the_last_place_of_its_double() {
        Random random = new Random(1);
        for (int round = 0; round < 20_000; round++) {
            BigInteger above = new BigInteger(1 + random.nextInt(200), random);
            BigInteger below = new BigInteger(1 + random.nextInt(200), random).add(BigInteger.ONE);
            Fraction fraction = new Fraction(random.nextBoolean() ? above : above.negate(), below);
            BigDecimal nearest = new BigDecimal(fraction.nearest());
            BigDecimal ulp = new BigDecimal(Math.ulp(fraction.nearest()));

            assertThat(nearest.multiply(new BigDecimal(fraction.denominator()))
                            .subtract(new BigDecimal(fraction.numerator()))
                            .abs())
                    .as("%s", fraction)
                    .isLessThanOrEqualTo(ulp.multiply(new BigDecimal(fraction.denominator())));
        }
        assertThat(Fraction.of(1, 3).nearest()).isEqualTo(1.0 / 3);
        assertThat(Fraction.of(-7, 4).nearest()).isEqualTo(-1.75);
        assertThat(Fraction.ZERO.nearest()).isZero();
    }
}
