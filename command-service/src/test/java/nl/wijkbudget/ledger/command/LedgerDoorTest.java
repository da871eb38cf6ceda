package nl.wijkbudget.ledger.command;

import static nl.wijkbudget.Wijk.GREEN;
import static nl.wijkbudget.Wijk.MUNICIPALITY;
import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.Wijk.WIJK;
import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkbudget.commandservice.Doors;
import nl.wijkbudget.commandservice.WithDoors;
import nl.wijkbudget.identity.AgendaId;
import nl.wijkbudget.identity.AllocationId;
import nl.wijkbudget.identity.CommitmentId;
import nl.wijkbudget.identity.ContributionId;
import nl.wijkbudget.identity.FundId;
import nl.wijkbudget.identity.LedgerId;
import nl.wijkbudget.identity.PaymentId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.TransactionId;
import nl.wijkbudget.ledger.Earmark;
import nl.wijkbudget.ledger.LedgerCommand.AllocateBudget;
import nl.wijkbudget.ledger.LedgerCommand.CommitFunds;
import nl.wijkbudget.ledger.LedgerCommand.OpenFund;
import nl.wijkbudget.ledger.LedgerCommand.OpenLedger;
import nl.wijkbudget.ledger.LedgerCommand.ReceiveContribution;
import nl.wijkbudget.ledger.LedgerCommand.RecordPayment;
import nl.wijkbudget.ledger.LedgerCommand.ReleaseAllocation;
import nl.wijkbudget.ledger.LedgerCommand.ReturnUnspent;
import nl.wijkbudget.ledger.LedgerCommand.ReverseTransaction;
import nl.wijkbudget.ledger.LedgerCommand.TransferFunds;
import nl.wijkbudget.money.Money;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every address of {@link LedgerDoor} sends its command as it was asked. */
@WithDoors
class LedgerDoorTest {
    private static final LedgerId LEDGER = LedgerId.of(WIJK);
    private static final FundId FUND = new FundId("wijkdeal");

    private final Doors doors;

    @Autowired
    LedgerDoorTest(Doors doors) {
        this.doors = doors;
    }

    @Test
    void sends_open_ledger() {
        var request = doors.post("/kasboeken", "{'neighbourhood': 'voorbeeldwijk', 'currency': 'EUR'}");

        assertThat(doors.sentBy(request)).isEqualTo(new OpenLedger(LEDGER, WIJK, "EUR"));
    }

    @Test
    void sends_open_fund() {
        var request = doors.post("/kasboeken/voorbeeldwijk/fondsen", "{'fund': 'wijkdeal', 'name': 'Wijkdeal'}");

        assertThat(doors.sentBy(request)).isEqualTo(new OpenFund(LEDGER, FUND, "Wijkdeal"));
    }

    @Test
    void sends_receive_contribution() {
        var request = doors.post("/kasboeken/voorbeeldwijk/bijdragen", """
                {'contribution': 'b1',
                 'fund': 'wijkdeal',
                 'partner': 'gemeente',
                 'amount': 3000000,
                 'earmark': {'theme': 'groen'}}""");

        assertThat(doors.sentBy(request))
                .isEqualTo(new ReceiveContribution(
                        LEDGER,
                        new ContributionId("b1"),
                        FUND,
                        MUNICIPALITY,
                        Money.of(30_000),
                        new Earmark(GREEN, null)));
    }

    @Test
    void sends_allocate_budget() {
        var request = doors.post("/kasboeken/voorbeeldwijk/toewijzingen", """
                {'allocation': 'a1',
                 'fund': 'wijkdeal',
                 'project': 'speeltuin',
                 'agenda': 'voorbeeldwijk-2026',
                 'amount': 2810000}""");

        assertThat(doors.sentBy(request))
                .isEqualTo(new AllocateBudget(
                        LEDGER,
                        new AllocationId("a1"),
                        FUND,
                        new ProjectId("speeltuin"),
                        AgendaId.of(ROUND),
                        Money.of(28_100)));
    }

    @Test
    void sends_release_allocation() {
        var request = doors.post(
                "/kasboeken/voorbeeldwijk/toewijzingen/a1/vrijgaven",
                "{'release': 'v1', 'amount': 100, 'reason': 'Over'}");

        assertThat(doors.sentBy(request))
                .isEqualTo(new ReleaseAllocation(LEDGER, new AllocationId("a1"), new TransactionId("v1"), Money.of(1)));
    }

    @Test
    void sends_commit_funds() {
        var request = doors.post("/kasboeken/voorbeeldwijk/verplichtingen", """
                {'commitment': 'c1',
                 'allocation': 'a1',
                 'payee': 'gemeente',
                 'amount': 100}""");

        assertThat(doors.sentBy(request))
                .isEqualTo(new CommitFunds(
                        LEDGER, new CommitmentId("c1"), new AllocationId("a1"), MUNICIPALITY, Money.of(1)));
    }

    @Test
    void sends_return_unspent() {
        var request = doors.post(
                "/kasboeken/voorbeeldwijk/verplichtingen/c1/teruggaven",
                "{'returned': 't1', 'amount': 100, 'reason': 'Over'}");

        assertThat(doors.sentBy(request))
                .isEqualTo(new ReturnUnspent(LEDGER, new CommitmentId("c1"), new TransactionId("t1"), Money.of(1)));
    }

    @Test
    void sends_record_payment() {
        var request = doors.post("/kasboeken/voorbeeldwijk/betalingen", """
                {'payment': 'p1',
                 'commitment': 'c1',
                 'invoice': '2026-17',
                 'amount': 100}""");

        assertThat(doors.sentBy(request))
                .isEqualTo(
                        new RecordPayment(LEDGER, new PaymentId("p1"), new CommitmentId("c1"), "2026-17", Money.of(1)));
    }

    @Test
    void sends_transfer_funds() {
        var request = doors.post("/kasboeken/voorbeeldwijk/overboekingen", """
                {'transfer': 'o1',
                 'from': 'wijkdeal',
                 'to': 'groenfonds',
                 'earmark': {},
                 'amount': 100,
                 'reason': 'Afspraak'}""");

        assertThat(doors.sentBy(request))
                .isEqualTo(new TransferFunds(
                        LEDGER, new TransactionId("o1"), FUND, new FundId("groenfonds"), Earmark.NONE, Money.of(1)));
    }

    @Test
    void sends_reverse_transaction() {
        var request = doors.post(
                "/kasboeken/voorbeeldwijk/boekingen/b1/terugboeking",
                "{'reversal': 'r1', 'reason': 'Verkeerd bedrag'}");

        assertThat(doors.sentBy(request))
                .isEqualTo(new ReverseTransaction(LEDGER, new TransactionId("b1"), new TransactionId("r1")));
    }
}
