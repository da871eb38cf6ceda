package nl.wijkbudget.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Three projects share a score: prices of the three, what the pot holds, and whether their order matters. */
class DecisiveTieTest {
    @ParameterizedTest
    @CsvSource({
        "30, 30, 40, 100, false", // all fit
        "30, 30, 41, 100, true", // the last in line is left out, and could be the first
        "60, 60, 60, 100, true",
        "101, 102, 103, 100, false", // none fits, whoever comes first
        "50, 50, 101, 100, false", // one never fits, the others always do
        "50, 51, 101, 100, true",
        "0, 0, 1, 0, false" // what is free always fits
    })
    void when_skipping(long first, long second, long third, long pot, boolean decisive) {
        assertThat(decisive("most-votes-first-skip", pot, List.of(first, second, third)))
                .containsExactly(decisive);
    }

    @ParameterizedTest
    @CsvSource({
        "30, 30, 40, 100, false",
        "30, 30, 41, 100, true",
        "60, 60, 60, 100, true",
        "101, 102, 103, 100, false", // whoever comes first stops the pot
        "50, 50, 101, 100, true", // the third, put first, would stop the pot for the others
        "0, 0, 1, 0, true"
    })
    void when_stopping(long first, long second, long third, long pot, boolean decisive) {
        assertThat(decisive("most-votes-first-stop", pot, List.of(first, second, third)))
                .containsExactly(decisive);
    }

    @ParameterizedTest
    @ValueSource(strings = {"most-votes-first-skip", "most-votes-first-stop"})
    void a_tie_over_two_pots_is_judged_per_pot(String rule) {
        Outcome outcome = new ElectionBuilder()
                .countedBy(rule)
                .pot("green", 50)
                .project("trees", 50)
                .pot("together", 50)
                .project("party", 50)
                .count();

        assertThat(outcome.ties()).extracting(Tie::decisive).containsExactly(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"order-only", "most-votes-first-stop"})
    void where_nothing_can_be_funded_any_more_no_tie_is_decisive(String rule) {
        Outcome outcome = ElectionBuilder.of(50)
                .countedBy(rule)
                .project("dear", 51)
                .project("a", 30)
                .project("b", 30)
                .chosen(1, "dear")
                .count();

        assertThat(outcome.ties()).extracting(Tie::decisive).containsExactly(false);
    }

    private static List<Boolean> decisive(String rule, long pot, List<Long> prices) {
        ElectionBuilder election = ElectionBuilder.of(pot).countedBy(rule);
        for (int index = 0; index < prices.size(); index++) {
            election.project("p" + index, prices.get(index));
        }
        return election.count().ties().stream().map(Tie::decisive).toList();
    }
}
