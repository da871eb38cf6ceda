package nl.wijkbudget.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Real elections come out as other programs say. Kept here are the small ones; the system property {@code
 * wijkbudget.test.elections} names a directory with more, in {@code pb} and {@code reference}.
 */
class ReferenceTest {
    static Stream<String> elections() {
        return Reference.elections();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("elections")
    void winners_order_and_total_cost_are_the_same(String election) throws IOException {
        Poll poll = Reference.poll(election);
        SoftAssertions all = new SoftAssertions();
        for (Reference reference : Reference.of(election)) {
            if (reference.bestValue() == null) {
                List<Integer> winners = reference.counted().count(poll).winners();
                all.assertThat(ElectionFile.ids(poll, freeFirst(poll, reference, winners)))
                        .as(reference.rule())
                        .isEqualTo(reference.order());
                all.assertThat(Fraction.of(poll.costOf(winners), poll.unit()))
                        .as(reference.rule())
                        .isEqualTo(Fraction.parse(reference.totalCost()));
            }
        }
        all.assertAll();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("elections")
    void the_best_set_is_worth_the_same_and_the_same_where_it_is_the_only_one(String election) throws IOException {
        Poll poll = Reference.poll(election);
        for (Reference reference : Reference.of(election)) {
            if (reference.bestValue() != null) {
                Trace trace = reference.counted().count(poll);
                assertThat(trace.figures()).as(reference.rule()).containsEntry("value", reference.bestValue());
                assertThat(trace.ties().isEmpty()).as(reference.rule()).isEqualTo(reference.bestSets() == 1);
                assertThat(ElectionFile.ids(poll, trace.winners()))
                        .as(reference.rule())
                        .containsExactlyInAnyOrderElementsOf(reference.order());
            }
        }
    }

    /** Other programs list wanted projects without a price first also when the most votes go first. */
    private static List<Integer> freeFirst(Poll poll, Reference reference, List<Integer> winners) {
        if (!reference.rule().equals("greedy_cost")) {
            return winners;
        }
        List<Integer> order = new ArrayList<>(winners);
        order.removeIf(project -> poll.cost(project) > 0);
        winners.stream().filter(project -> poll.cost(project) > 0).forEach(order::add);
        return order;
    }
}
