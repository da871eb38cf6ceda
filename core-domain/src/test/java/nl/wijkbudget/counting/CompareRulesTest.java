package nl.wijkbudget.counting;

import static nl.wijkbudget.Wijk.ORGANISER;
import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.counting.CountStory.BOX;
import static nl.wijkbudget.counting.CountStory.COUNTED;
import static nl.wijkbudget.counting.CountStory.ELECTION;
import static nl.wijkbudget.counting.CountStory.FIRST;
import static nl.wijkbudget.counting.CountStory.HASH;
import static nl.wijkbudget.counting.CountStory.closedVote;
import static nl.wijkbudget.counting.Outcomes.ids;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.wijkbudget.counting.CountCommand.CompareRules;
import nl.wijkbudget.counting.CountRefusal.CountIsUnknown;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.DecisionRefusal.RoleDoesNotAllow;
import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.round.Phase;
import nl.wijkbudget.round.RoundRefusal.WrongPhase;
import org.junit.jupiter.api.Test;

class CompareRulesTest {
    private static final Authority ENGINE = Authority.of(new ActorId("wijkbudget"), Role.SYSTEM);
    private static final CompareRules COMMAND = new CompareRules(FIRST);
    private static final Comparison COMPARISON = Comparison.of(ELECTION.election());
    private static final RulesCompared COMPARED = new RulesCompared(
            FIRST,
            ROUND,
            HASH,
            BOX.ballots().digest(),
            "wijkbudget-count-2",
            COMPARISON.alternatives(),
            COMPARISON.outOfReach());

    @Test
    void counts_the_ballots_of_the_count_under_every_rule_for_them() {
        closedVote().fixture().given(COUNTED).when(COMMAND, ENGINE.toMetaData()).expectEvents(COMPARED);

        assertThat(COMPARED.alternatives())
                .contains(
                        new Alternative(
                                new AppliedRule("most-votes-first-skip", Map.of("satisfaction", "cardinality")),
                                ids("trees"),
                                Money.of(50),
                                2),
                        new Alternative(new AppliedRule("phragmen-skip", Map.of()), ids("trees"), Money.of(50), 2));
    }

    @Test
    void compares_a_count_that_was_rejected_or_certified_since() {
        closedVote()
                .fixture()
                .given(COUNTED, CountStory.REJECTED)
                .when(COMMAND, ENGINE.toMetaData())
                .expectEvents(COMPARED);
        closedVote()
                .withResultOf(FIRST)
                .fixture()
                .given(COUNTED, CountStory.CERTIFIED)
                .when(COMMAND, ENGINE.toMetaData())
                .expectEvents(COMPARED);
    }

    @Test
    void leaves_out_rules_under_which_channels_cannot_weigh() {
        Comparison weighed = Comparison.of(ElectionBuilder.of(100)
                .with("weights", "ONLINE 1/2; PAPER 1/2")
                .project("bench", 60)
                .chosen(1, "bench")
                .election());

        assertThat(weighed.alternatives())
                .extracting(alternative -> alternative.rule().name())
                .containsOnly("most-votes-first-skip", "most-votes-first-stop", "votes-per-euro");
    }

    @Test
    void stays_quiet_when_it_was_done() {
        closedVote()
                .fixture()
                .given(COUNTED, COMPARED)
                .when(COMMAND, ENGINE.toMetaData())
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void refuses_a_count_that_nobody_made() {
        closedVote()
                .fixture()
                .givenNoPriorActivity()
                .when(COMMAND, ENGINE.toMetaData())
                .expectException(Refused.because(new CountIsUnknown(FIRST)));
    }

    @Test
    void refuses_for_an_abandoned_round() {
        closedVote()
                .in(Phase.ABANDONED)
                .fixture()
                .given(COUNTED)
                .when(COMMAND, ENGINE.toMetaData())
                .expectException(Refused.because(new WrongPhase(ROUND, Phase.ABANDONED, Phase.COUNTING)));
    }

    @Test
    void refuses_all_but_the_engine_itself() {
        closedVote()
                .fixture()
                .given(COUNTED)
                .when(COMMAND, ORGANISER.toMetaData())
                .expectException(Refused.because(new RoleDoesNotAllow(Role.ORGANISER, Role.SYSTEM)));
    }
}
