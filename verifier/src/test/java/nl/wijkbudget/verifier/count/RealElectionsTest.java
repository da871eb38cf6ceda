package nl.wijkbudget.verifier.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.wijkbudget.rule.NamedRule;
import nl.wijkbudget.verifier.json.Json;
import nl.wijkbudget.verifier.json.JsonReader;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Real elections come out as programs say that have nothing to do with this project. */
class RealElectionsTest {
    static Stream<String> elections() throws IOException {
        return RealElection.names();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("elections")
    void winners_order_cost_and_steps_are_the_same(String name) throws IOException {
        RealElection election = RealElection.of(name);
        SoftAssertions all = new SoftAssertions();
        for (Json result : results(name)) {
            String alias = result.text("rule");
            if (!nl.wijkbudget.rule.Rules.aliases().contains(alias)) {
                continue;
            }
            NamedRule rule = nl.wijkbudget.rule.Rules.named(alias);
            Trace trace = counted(election, rule);
            List<String> winners = election.names(trace.winners());
            List<String> expected =
                    result.get("order").items().stream().map(Json::text).toList();
            if (result.getOrNull("optimal_value").isNull()) {
                all.assertThat(winners).as(alias).isEqualTo(expected);
                all.assertThat(Ratio.of(election.poll().costOf(trace.winners()), 100))
                        .as(alias)
                        .isEqualTo(Ratio.read(result.text("total_cost")));
            } else {
                all.assertThat(winners).as(alias).containsExactlyInAnyOrderElementsOf(expected);
                all.assertThat(trace.figures()).as(alias).containsEntry("value", result.text("optimal_value"));
            }
            Json parameters = result.getOrNull("params");
            Json steps = parameters.isNull() ? result.getOrNull("steps") : parameters.getOrNull("steps");
            if (!steps.isNull()) {
                all.assertThat(trace.figures()).as(alias).containsEntry("steps", steps.plain());
            }
        }
        all.assertAll();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("elections")
    void every_purchase_is_paid_the_same_by_as_many(String name) throws IOException {
        RealElection election = RealElection.of(name);
        Json rounds = rounds(name);
        for (String alias : List.of("mes_cost", "mes_card", "mes_points", "mes_borda")) {
            if (rounds.fields().containsKey(alias)) {
                Trace trace = counted(election, nl.wijkbudget.rule.Rules.named(alias));
                List<String> paid = trace.steps().stream()
                        .filter(Trace.Step::isFunded)
                        .map(step -> paid(election, step, alias.equals("mes_cost")))
                        .toList();
                assertThat(paid)
                        .as(alias)
                        .isEqualTo(rounds.get(alias).items().stream()
                                .map(RealElectionsTest::paid)
                                .toList());
            }
        }
    }

    private static Trace counted(RealElection election, NamedRule rule) {
        return Rule.named(rule.name(), rule.parameters()).count(election.poll());
    }

    private static String paid(RealElection election, Trace.Step step, boolean byCost) {
        Trace.Payment payment = Objects.requireNonNull(step.payment());
        Ratio each = payment.perUnit()
                .times(byCost ? election.poll().cost(step.project()) : 1)
                .over(Ratio.of(100));
        return "%s %s %s %s %s"
                .formatted(
                        election.ids().get(step.project()), each, payment.full(), payment.partial(), payment.broke());
    }

    private static String paid(Json round) {
        return Stream.of("project", "pay_per_unit", "full", "partial", "broke")
                .map(name -> round.get(name).plain())
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
    }

    private static List<Json> results(String name) throws IOException {
        return read("reference", name).get("results").items();
    }

    private static Json rounds(String name) throws IOException {
        return System.getProperty("wijkbudget.test.elections") == null
                ? read("reference", name).get("rounds")
                : read("rounds", name);
    }

    private static Json read(String folder, String name) throws IOException {
        try (InputStream json = RealElection.open(folder, name + ".json")) {
            return JsonReader.read(json.readAllBytes());
        }
    }
}
