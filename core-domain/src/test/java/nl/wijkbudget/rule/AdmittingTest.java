package nl.wijkbudget.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.wijkbudget.poll.Fraction;
import nl.wijkbudget.poll.Marks;
import nl.wijkbudget.poll.Poll;
import nl.wijkbudget.poll.PollBuilder;
import nl.wijkbudget.poll.PollProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdmittingTest {
    private static final int ELECTIONS = 300;
    private static final Poll POLL = new PollBuilder(
                    List.of(new PollProject("a", 30), new PollProject("b", 60), new PollProject("c", 20)),
                    90,
                    Marks.CHOICES)
            .add(0)
            .add(1, 2)
            .add(1, 2)
            .build();

    @Test
    void a_project_below_the_threshold_takes_no_part_and_all_voters_keep_their_share() {
        Payment paid = new Payment(Fraction.of(1, 2), Fraction.of(60), 2, 0, 0);

        assertThat(Rules.named("mes_cost", Map.of("minimum-votes", "2")).count(POLL))
                .isEqualTo(new Trace(
                        List.of(
                                new Move(0, Verdict.BELOW_THRESHOLD, Fraction.ONE, 90),
                                new Move(1, Verdict.FUNDED, Fraction.of(1, 2), 90, paid),
                                new Move(
                                        2,
                                        Verdict.SUPPORTERS_CANNOT_PAY,
                                        Fraction.of(1, 2),
                                        30,
                                        new Payment(Fraction.of(1, 2), Fraction.ZERO, 0, 0, 2))),
                        List.of(new Tie(Fraction.of(1, 2), List.of(1, 2), null)),
                        Map.of("endowment", "30")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"equal-shares", "phragmen-stop", "phragmen-skip", "best-set"})
    void a_third_of_the_price_over_the_budget_is_enough_and_a_cent_more_is_too_much(String rule) {
        NamedRule eligible = Rules.named(rule, Map.of("eligibility", "cost-share"));

        assertThat(eligible.count(atPrice(90)).moves()).noneMatch(move -> move.verdict() == Verdict.BELOW_THRESHOLD);
        assertThat(eligible.count(atPrice(91)).moves())
                .contains(new Move(0, Verdict.BELOW_THRESHOLD, Fraction.ONE, 90));
    }

    @ParameterizedTest
    @ValueSource(strings = {"equal-shares", "mes_card_add1_greedy", "phragmen-stop", "phragmen-skip", "best-set"})
    void the_outcome_is_that_of_the_same_ballots_without_what_is_out(String rule) {
        for (long seed = 1; seed <= ELECTIONS; seed++) {
            PlainElection election = PlainElection.random(seed, Marks.CHOICES);
            List<Integer> wanted = IntStream.range(0, election.costs().size())
                    .filter(project -> election.votes(project) >= 2)
                    .boxed()
                    .toList();

            List<PlainBallot> without = election.ballots().stream()
                    .map(ballot -> naming(
                            ballot.chosen().stream().filter(wanted::contains).toList()))
                    .toList();

            assertThat(Rules.named(rule, Map.of("minimum-votes", "2"))
                            .count(election.poll())
                            .winners())
                    .as("seed %d", seed)
                    .isEqualTo(Rules.named(rule).count(election.with(without).poll()).winners().stream()
                            .filter(wanted::contains)
                            .toList());
        }
    }

    @Test
    void margins_count_with_the_threshold() {
        assertThat(Rules.named("mes_cost", Map.of("minimum-votes", "2")).margins(POLL, 5))
                .contains(new Margin(0, true, Margin.In.BALLOTS, 1, true));
    }

    private static PlainBallot naming(List<Integer> chosen) {
        return new PlainBallot(chosen, chosen, 0);
    }

    private static Poll atPrice(long price) {
        return new PollBuilder(List.of(new PollProject("a", price), new PollProject("b", 30)), 90, Marks.CHOICES)
                .add(0, 1)
                .add(1)
                .add(1)
                .build();
    }
}
