package nl.wijkbudget.round.command;

import static nl.wijkbudget.Wijk.APPROVER;
import static nl.wijkbudget.Wijk.CLOCK;
import static nl.wijkbudget.Wijk.CORPORATION;
import static nl.wijkbudget.Wijk.DESK;
import static nl.wijkbudget.Wijk.FRONT_RUNNER;
import static nl.wijkbudget.Wijk.GREEN;
import static nl.wijkbudget.Wijk.MUNICIPALITY;
import static nl.wijkbudget.Wijk.ORGANISER;
import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.Wijk.THEME_CONTACT;
import static nl.wijkbudget.Wijk.TREASURER;
import static nl.wijkbudget.Wijk.WIJK;
import static nl.wijkbudget.round.command.RoundToVote.GARDEN;
import static nl.wijkbudget.round.command.RoundToVote.KITCHEN;
import static nl.wijkbudget.round.command.RoundToVote.TREES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.wijkbudget.agenda.AdoptedAgenda;
import nl.wijkbudget.agenda.AdoptedItem;
import nl.wijkbudget.agenda.AgendaCommand.AdoptAgenda;
import nl.wijkbudget.agenda.AgendaCommand.DraftAgenda;
import nl.wijkbudget.agenda.AgendaCommand.EndorseItem;
import nl.wijkbudget.agenda.command.AdoptedAgendasFromHistory;
import nl.wijkbudget.ballot.PaperCommand.EnterPaperVotes;
import nl.wijkbudget.ballot.PaperSheet;
import nl.wijkbudget.counting.CountCommand.CertifyResult;
import nl.wijkbudget.counting.CountCommand.CountVotes;
import nl.wijkbudget.counting.VotesCounted;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.delivery.DeliveryCommand.CompleteProject;
import nl.wijkbudget.delivery.DeliveryCommand.StartProject;
import nl.wijkbudget.history.command.CommandSide;
import nl.wijkbudget.history.command.EventHistory;
import nl.wijkbudget.identity.AgendaId;
import nl.wijkbudget.identity.AllocationId;
import nl.wijkbudget.identity.CommitmentId;
import nl.wijkbudget.identity.ContributionId;
import nl.wijkbudget.identity.CountId;
import nl.wijkbudget.identity.DeliveryId;
import nl.wijkbudget.identity.FundId;
import nl.wijkbudget.identity.LedgerId;
import nl.wijkbudget.identity.PaperBatchId;
import nl.wijkbudget.identity.PaymentId;
import nl.wijkbudget.ledger.Earmark;
import nl.wijkbudget.ledger.LedgerCommand.AllocateBudget;
import nl.wijkbudget.ledger.LedgerCommand.CommitFunds;
import nl.wijkbudget.ledger.LedgerCommand.OpenFund;
import nl.wijkbudget.ledger.LedgerCommand.OpenLedger;
import nl.wijkbudget.ledger.LedgerCommand.ReceiveContribution;
import nl.wijkbudget.ledger.LedgerCommand.RecordPayment;
import nl.wijkbudget.ledger.PaymentRecorded;
import nl.wijkbudget.ledger.Posting;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.round.Phase;
import nl.wijkbudget.round.RoundCommand.CloseRound;
import nl.wijkbudget.round.RoundCommand.CloseVoting;
import nl.wijkbudget.rulebook.Channel;
import nl.wijkbudget.rulebook.Selection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A round from idea to last invoice, in the order in which a neighbourhood lives through it. */
class WholeRoundTest {
    private static final CountId COUNT = CountId.of(ROUND, 1);
    private static final AgendaId AGENDA = AgendaId.of(ROUND);
    private static final LedgerId LEDGER = LedgerId.of(WIJK);
    private static final FundId FUND = new FundId("wijkdeal");
    private static final Authority FRONT_RUNNERS = FRONT_RUNNER.because("Zo besloten op het koplopersoverleg.");

    private final CommandSide side = new CommandSide("whole-round", CLOCK);
    private final RoundToVote round = new RoundToVote(side);
    private final EventHistory history = new EventHistory(side::store);

    @AfterEach
    void close() {
        side.close();
    }

    @Test
    void goes_from_idea_to_the_last_invoice() {
        round.establish();
        round.propose();
        round.openVoting();
        theNeighbourhoodVotes();
        assertThat(phase()).isEqualTo(Phase.VOTING);

        side.send(ORGANISER.because("Iedereen die wilde heeft gestemd."), new CloseVoting(ROUND));
        side.send(ORGANISER, new CountVotes(COUNT, ROUND));
        assertThat(counted().ballots().valid()).isEqualTo(Map.of(Channel.ONLINE, 20, Channel.PAPER, 3));
        side.send(APPROVER.because("De hertelling geeft dezelfde uitslag."), new CertifyResult(COUNT));
        assertThat(phase()).isEqualTo(Phase.COUNTED);

        side.send(ORGANISER, new DraftAgenda(AGENDA, ROUND, COUNT));
        side.send(FRONT_RUNNERS, new EndorseItem(AGENDA, GARDEN));
        side.send(FRONT_RUNNERS, new AdoptAgenda(AGENDA));
        assertThat(phase()).isEqualTo(Phase.AGENDA_ADOPTED);
        assertThat(agenda().items()).extracting(AdoptedItem::project).containsExactly(GARDEN, TREES, KITCHEN);

        theTreasurerPays();
        theGardenIsMade();
        side.send(ORGANISER, new CloseRound(ROUND));
        assertThat(phase()).isEqualTo(Phase.CLOSED);
    }

    /** Garden 14 + 3 on paper, trees 12, kitchen 4. */
    private void theNeighbourhoodVotes() {
        for (int voter = 1; voter <= 10; voter++) {
            round.vote("stem-" + voter, GARDEN, TREES);
        }
        for (int voter = 11; voter <= 14; voter++) {
            round.vote("stem-" + voter, GARDEN, KITCHEN);
        }
        for (int voter = 15; voter <= 20; voter++) {
            round.vote("stem-" + voter, KITCHEN);
        }
        for (int voter = 15; voter <= 20; voter++) {
            round.vote("stem-" + voter, TREES);
        }
        Selection garden = new Selection.Chosen(List.of(GARDEN));
        List<PaperSheet> stack =
                List.of(new PaperSheet(1, garden), new PaperSheet(2, garden), new PaperSheet(3, garden));
        side.send(DESK, new EnterPaperVotes(new PaperBatchId("stapel-1"), ROUND, round.hash(), stack));
    }

    private void theTreasurerPays() {
        AllocationId allocation = new AllocationId("tuin");
        CommitmentId commitment = new CommitmentId("hovenier");
        side.send(TREASURER, new OpenLedger(LEDGER, WIJK, "EUR"));
        side.send(TREASURER, new OpenFund(LEDGER, FUND, "Wijkdeal"));
        side.send(
                TREASURER,
                new ReceiveContribution(
                        LEDGER,
                        new ContributionId("groen"),
                        FUND,
                        MUNICIPALITY,
                        Money.of(100),
                        new Earmark(GREEN, null)));
        side.send(
                TREASURER,
                new ReceiveContribution(
                        LEDGER, new ContributionId("vrij"), FUND, MUNICIPALITY, Money.of(900), Earmark.NONE));
        side.send(
                TREASURER.because("Eerste op de agenda."),
                new AllocateBudget(LEDGER, allocation, FUND, GARDEN, AGENDA, Money.of(400)));
        side.send(TREASURER, new CommitFunds(LEDGER, commitment, allocation, CORPORATION, Money.of(350)));
        side.send(APPROVER, new RecordPayment(LEDGER, new PaymentId("f-17"), commitment, "F-2026-17", Money.of(350)));

        List<Object> booked = history.of(LEDGER);
        assertThat(((PaymentRecorded) booked.get(booked.size() - 1))
                        .transaction()
                        .postings())
                .extracting(Posting::toString)
                .containsExactly(
                        "Posting[account=commitment:hovenier, amount=-350.00]",
                        "Posting[account=external:partner:corporatie, amount=350.00]");
    }

    private void theGardenIsMade() {
        DeliveryId delivery = DeliveryId.of(GARDEN);
        side.send(THEME_CONTACT, new StartProject(delivery, GARDEN, AGENDA));
        side.send(THEME_CONTACT, new CompleteProject(delivery));
        assertThat(history.of(delivery)).hasSize(2);
    }

    private Phase phase() {
        return new RoundsFromHistory(history).of(ROUND).phase();
    }

    private VotesCounted counted() {
        return (VotesCounted) history.of(COUNT).get(0);
    }

    private AdoptedAgenda agenda() {
        return new AdoptedAgendasFromHistory(history).of(AGENDA);
    }
}
