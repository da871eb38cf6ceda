package nl.wijkbudget.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.wijkbudget.poll.Fraction;
import nl.wijkbudget.poll.Poll;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

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
                all.assertThat(ElectionFile.ids(poll, winners))
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
    void the_endowment_of_equal_shares_grows_by_as_many_steps(String election) throws IOException {
        Poll poll = Reference.poll(election);
        for (Reference reference : Reference.of(election)) {
            if (reference.steps() != null) {
                assertThat(reference.counted().count(poll).figures())
                        .as(reference.rule())
                        .containsEntry("steps", reference.steps());
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("elections")
    void every_purchase_under_equal_shares_is_paid_the_same_by_as_many(String election) throws IOException {
        Poll poll = Reference.poll(election);
        JsonNode rounds = Reference.rounds(election);
        for (String rule : List.of("mes_cost", "mes_card", "mes_points", "mes_borda")) {
            if (rounds.has(rule)) {
                List<String> paid = Rules.named(rule).count(poll).moves().stream()
                        .filter(move -> move.verdict().isFunded())
                        .map(move -> paid(poll, move, rule.equals("mes_cost")))
                        .toList();
                assertThat(paid).as(rule).isEqualTo(paid(rounds.path(rule)));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("elections")
    void outcomes_are_found_as_exhaustive_and_as_fair(String election) throws IOException {
        Poll poll = Reference.poll(election);
        for (Reference reference : Reference.of(election)) {
            JsonNode audit = reference.audit();
            if (audit.isObject()) {
                Audit found = Audit.of(poll, reference.counted().count(poll));
                assertThat(List.of(
                                found.exhaustive(),
                                found.withoutFunded(),
                                found.underCost().size(),
                                found.underCardinality().size()))
                        .as(reference.rule())
                        .containsExactly(
                                audit.path("exhaustive").asBoolean(),
                                audit.path("voters_without_winner").asInt(),
                                audit.path("ejrplus1_cost_violations").asInt(),
                                audit.path("ejrplus1_card_violations").asInt());
            }
        }
    }

    /** Who paid how much of the smallest of the file's units for a unit of weight: under cost, for being a supporter. */
    private static String paid(Poll poll, Move move, boolean byCost) {
        Payment payment = Objects.requireNonNull(move.payment());
        Fraction each =
                payment.perUnit().times(byCost ? poll.cost(move.project()) : 1).over(poll.unit());
        return String.join(
                " ",
                poll.id(move.project()),
                each.toString(),
                payment.full() + " " + payment.partial() + " " + payment.broke());
    }

    private static List<String> paid(JsonNode rounds) {
        return StreamSupport.stream(rounds.spliterator(), false)
                .map(round -> String.join(
                        " ",
                        round.path("project").asString(),
                        round.path("pay_per_unit").asString(),
                        round.path("full").asString(),
                        round.path("partial").asString(),
                        round.path("broke").asString()))
                .toList();
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
}
