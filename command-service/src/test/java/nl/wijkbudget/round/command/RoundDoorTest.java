package nl.wijkbudget.round.command;

import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.Wijk.WIJK;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import nl.wijkbudget.commandservice.Doors;
import nl.wijkbudget.commandservice.WithDoors;
import nl.wijkbudget.identity.PotId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.round.RoundCommand.AbandonRound;
import nl.wijkbudget.round.RoundCommand.AdoptRulebook;
import nl.wijkbudget.round.RoundCommand.AmendRulebook;
import nl.wijkbudget.round.RoundCommand.CloseProposals;
import nl.wijkbudget.round.RoundCommand.CloseRound;
import nl.wijkbudget.round.RoundCommand.CloseVoting;
import nl.wijkbudget.round.RoundCommand.OpenProposals;
import nl.wijkbudget.round.RoundCommand.OpenVoting;
import nl.wijkbudget.round.RoundCommand.PlanRound;
import nl.wijkbudget.rulebook.BallotForm;
import nl.wijkbudget.rulebook.CastBallots;
import nl.wijkbudget.rulebook.Channel;
import nl.wijkbudget.rulebook.EligibilityPolicy;
import nl.wijkbudget.rulebook.Pot;
import nl.wijkbudget.rulebook.RuleChoice;
import nl.wijkbudget.rulebook.RulebookDraft;
import nl.wijkbudget.rulebook.TieRule;
import nl.wijkbudget.rulebook.VotingWindow;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every address of {@link RoundDoor} sends its command as it was asked. */
@WithDoors
class RoundDoorTest {
    private static final RulebookDraft DRAFT = new RulebookDraft(
            List.of(new ProjectId("speeltuin")),
            new BallotForm.Approval(1, 3),
            RuleChoice.of("most-votes", RuleChoice.Measure.VOTES),
            List.of(new Pot(new PotId("wijk"), Money.of(30_000), null)),
            TieRule.LOWER_COST,
            new VotingWindow(Instant.parse("2026-11-02T08:00:00Z"), Instant.parse("2026-11-09T20:00:00Z")),
            new EligibilityPolicy("Code per brief", null),
            EnumSet.of(Channel.ONLINE, Channel.PAPER),
            10);

    private final Doors doors;

    @Autowired
    RoundDoorTest(Doors doors) {
        this.doors = doors;
    }

    @Test
    void sends_plan_round() {
        var request = doors.post("/rondes", """
                {'round': 'voorbeeldwijk-2026',
                 'neighbourhood': 'voorbeeldwijk',
                 'title': 'Ronde 2026',
                 'currency': 'EUR'}""");

        assertThat(doors.sentBy(request)).isEqualTo(new PlanRound(ROUND, WIJK, "Ronde 2026", "EUR"));
    }

    @Test
    void sends_open_proposals() {
        var request = doors.post("/rondes/voorbeeldwijk-2026/indiening/opening", "");

        assertThat(doors.sentBy(request)).isEqualTo(new OpenProposals(ROUND));
    }

    @Test
    void sends_close_proposals() {
        var request = doors.post("/rondes/voorbeeldwijk-2026/indiening/sluiting", "");

        assertThat(doors.sentBy(request)).isEqualTo(new CloseProposals(ROUND));
    }

    @Test
    void sends_adopt_rulebook() {
        var request = doors.put("/rondes/voorbeeldwijk-2026/spelregels", """
                {'draft': {'candidates': ['speeltuin'],
                 'form': {'kind': 'approval',
                 'minimum': 1,
                 'maximum': 3},
                 'rule': {'name': 'most-votes',
                 'measure': 'VOTES',
                 'parameters': {}},
                 'pots': [{'pot': 'wijk',
                 'amount': 3000000}],
                 'tieRule': 'LOWER_COST',
                 'window': {'opensAt': '2026-11-02T08:00:00Z',
                 'closesAt': '2026-11-09T20:00:00Z'},
                 'eligibility': {'policy': 'Code per brief'},
                 'channels': ['ONLINE',
                 'PAPER'],
                 'top': 10}}""");

        assertThat(doors.sentBy(request)).isEqualTo(new AdoptRulebook(ROUND, DRAFT));
    }

    @Test
    void sends_amend_rulebook() {
        var request = doors.post("/rondes/voorbeeldwijk-2026/spelregels/wijzigingen", """
                {'draft': {'candidates': ['speeltuin'],
                 'form': {'kind': 'approval',
                 'minimum': 1,
                 'maximum': 3},
                 'rule': {'name': 'most-votes',
                 'measure': 'VOTES',
                 'parameters': {}},
                 'pots': [{'pot': 'wijk',
                 'amount': 3000000}],
                 'tieRule': 'LOWER_COST',
                 'window': {'opensAt': '2026-11-02T08:00:00Z',
                 'closesAt': '2026-11-09T20:00:00Z'},
                 'eligibility': {'policy': 'Code per brief'},
                 'channels': ['ONLINE',
                 'PAPER'],
                 'top': 10},
                 'castBallots': 'STAY_VALID',
                 'reason': 'Fout in de prijs'}""");

        assertThat(doors.sentBy(request)).isEqualTo(new AmendRulebook(ROUND, DRAFT, CastBallots.STAY_VALID));
    }

    @Test
    void sends_open_voting() {
        var request = doors.post("/rondes/voorbeeldwijk-2026/stemming/opening", "");

        assertThat(doors.sentBy(request)).isEqualTo(new OpenVoting(ROUND));
    }

    @Test
    void sends_close_voting() {
        var request = doors.post("/rondes/voorbeeldwijk-2026/stemming/sluiting", "");

        assertThat(doors.sentBy(request)).isEqualTo(new CloseVoting(ROUND));
    }

    @Test
    void sends_close_round() {
        var request = doors.post("/rondes/voorbeeldwijk-2026/afronding", "");

        assertThat(doors.sentBy(request)).isEqualTo(new CloseRound(ROUND));
    }

    @Test
    void sends_abandon_round() {
        var request = doors.post("/rondes/voorbeeldwijk-2026/stopzetting", "{'reason': 'Te weinig geld'}");

        assertThat(doors.sentBy(request)).isEqualTo(new AbandonRound(ROUND));
    }
}
