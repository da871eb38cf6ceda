package nl.wijkbudget.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import nl.wijkbudget.poll.Fraction;
import org.junit.jupiter.api.Test;

class TokensTest {
    /** Hoogkerk 2024: tokens of EUR 5,000, ten each, at three sessions. */
    @Test
    void hoogkerk_divided_300_000_euro_over_five_themes_in_2024() {
        Tokens tokens = new Tokens(
                300_000,
                List.of(
                        session(10, 23, 24, 17, 18, 18),
                        session(12, 42, 10, 43, 25, 0),
                        session(20, 76, 93, 26, 5, 0)));

        assertThat(tokens.rounded()).containsExactly(100_714L, 90_714L, 61_429L, 34_286L, 12_857L);
        assertThat(tokens.exactly().get(0)).isEqualTo(Fraction.of(10L * 69_000 + 12 * 105_000 + 20 * 114_000, 42));
    }

    @Test
    void hoogkerk_divided_300_000_euro_over_five_themes_in_2023() {
        Tokens tokens = new Tokens(300_000, List.of(session(91, 1_722, 1_044, 990, 906, 798)));

        assertThat(tokens.rounded()).containsExactly(94_615L, 57_363L, 54_396L, 49_780L, 43_846L);
    }

    @Test
    void a_session_weighs_by_its_participants_and_not_by_its_tokens() {
        Tokens tokens = new Tokens(100, List.of(session(1, 1000, 0), session(3, 0, 1)));

        assertThat(tokens.rounded()).containsExactly(25L, 75L);
    }

    @Test
    void what_rounding_leaves_goes_to_those_who_lost_most_by_it_and_of_equals_to_the_first() {
        assertThat(new Tokens(100, List.of(session(1, 1, 1, 1))).rounded()).containsExactly(34L, 33L, 33L);
        assertThat(new Tokens(10, List.of(session(1, 2, 3, 2))).rounded()).containsExactly(3L, 4L, 3L);
        assertThat(new Tokens(0, List.of(session(1, 2, 3))).rounded()).containsExactly(0L, 0L);
    }

    @Test
    void a_session_without_tokens_or_participants_does_not_count() {
        assertThat(new Tokens(90, List.of(session(2, 1, 2), session(9, 0, 0), session(0, 5, 0))).rounded())
                .containsExactly(30L, 60L);
        assertThat(new Tokens(90, List.of(session(4, 0, 0))).rounded()).containsExactly(0L, 0L);
    }

    @Test
    void sessions_have_the_same_themes() {
        assertThatThrownBy(() -> new Tokens(90, List.of(session(1, 1, 2), session(1, 1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> session(1, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Tokens.Session session(int participants, long... tokens) {
        return new Tokens.Session(participants, Arrays.stream(tokens).boxed().toList());
    }
}
