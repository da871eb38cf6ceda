package nl.wijkbudget.smallround;

import static nl.wijkbudget.Wijk.CORPORATION;
import static nl.wijkbudget.Wijk.GREEN;
import static nl.wijkbudget.Wijk.MUNICIPALITY;
import static nl.wijkbudget.Wijk.TREASURER;
import static nl.wijkbudget.Wijk.WIJK;

import nl.wijkbudget.identity.AllocationId;
import nl.wijkbudget.identity.CommitmentId;
import nl.wijkbudget.identity.ContributionId;
import nl.wijkbudget.identity.FundId;
import nl.wijkbudget.identity.LedgerId;
import nl.wijkbudget.identity.PaymentId;
import nl.wijkbudget.identity.TransactionId;
import nl.wijkbudget.ledger.AllocationReleased;
import nl.wijkbudget.ledger.BudgetAllocated;
import nl.wijkbudget.ledger.ContributionReceived;
import nl.wijkbudget.ledger.Earmark;
import nl.wijkbudget.ledger.FundOpened;
import nl.wijkbudget.ledger.FundsCommitted;
import nl.wijkbudget.ledger.FundsTransferred;
import nl.wijkbudget.ledger.LedgerOpened;
import nl.wijkbudget.ledger.PaymentRecorded;
import nl.wijkbudget.ledger.TransactionReversed;
import nl.wijkbudget.ledger.UnspentReturned;
import nl.wijkbudget.money.Money;

/** From two partners into a fund, to the garden and its gardener; the invoice was paid twice and one payment reversed. */
public final class TheMoney {
    static final LedgerId LEDGER = LedgerId.of(WIJK);

    private static final FundId DEAL = new FundId("wijkdeal");
    private static final FundId RESERVE = new FundId("reserve");
    private static final AllocationId ALLOCATION = new AllocationId("tuin-1");
    private static final CommitmentId GARDENER = new CommitmentId("hovenier");
    private static final Earmark FOR_GREEN = new Earmark(GREEN, null);

    private TheMoney() {}

    public static void comesIn(Chronicle chronicle) {
        chronicle.decided(
                TREASURER,
                LEDGER,
                new LedgerOpened(LEDGER, WIJK, "EUR"),
                new FundOpened(LEDGER, DEAL, "Wijkdeal"),
                new FundOpened(LEDGER, RESERVE, "Reserve"),
                new ContributionReceived(
                        LEDGER,
                        new ContributionId("2026"),
                        DEAL,
                        MUNICIPALITY,
                        Money.of(1_000),
                        Earmark.NONE,
                        Lines.of("contribution.2026", "fund:wijkdeal")
                                .move("external:partner:gemeente", "fund:wijkdeal:*:*", 1_000)),
                new ContributionReceived(
                        LEDGER,
                        new ContributionId("groen"),
                        DEAL,
                        CORPORATION,
                        Money.of(300),
                        FOR_GREEN,
                        Lines.of("contribution.groen", "fund:wijkdeal")
                                .move("external:partner:corporatie", "fund:wijkdeal:groen:*", 300)));
    }

    public static void isSpent(Chronicle chronicle) {
        chronicle.decided(
                TREASURER.because("Eerste op de agenda"),
                LEDGER,
                new BudgetAllocated(
                        LEDGER,
                        ALLOCATION,
                        DEAL,
                        TheIdeas.GARDEN,
                        TheAgenda.AGENDA,
                        Money.of(400),
                        Lines.of("allocation.tuin-1", TheAgenda.AGENDA.toString())
                                .line("fund:wijkdeal:groen:*", -300)
                                .line("fund:wijkdeal:*:*", -100)
                                .line("allocation:tuin-1", 400)
                                .transaction()),
                new FundsCommitted(
                        LEDGER,
                        GARDENER,
                        ALLOCATION,
                        CORPORATION,
                        Money.of(350),
                        Lines.of("commitment.hovenier", "allocation:tuin-1")
                                .move("allocation:tuin-1", "commitment:hovenier", 350)),
                payment("f-17"),
                payment("f-17-nogmaals"));
    }

    public static void isCorrected(Chronicle chronicle) {
        chronicle.decided(
                TREASURER.because("Dubbel betaald"),
                LEDGER,
                new TransactionReversed(
                        LEDGER,
                        new TransactionId("payment.f-17-nogmaals"),
                        Lines.of("dubbel", "transaction:payment.f-17-nogmaals")
                                .move("external:partner:corporatie", "commitment:hovenier", 150)));
        chronicle.decided(
                TREASURER.because("Goedkoper dan gedacht"),
                LEDGER,
                new UnspentReturned(
                        LEDGER,
                        GARDENER,
                        Money.of(50),
                        Lines.of("over", "commitment:hovenier").move("commitment:hovenier", "allocation:tuin-1", 50)),
                new AllocationReleased(
                        LEDGER,
                        ALLOCATION,
                        Money.of(20),
                        Lines.of("vrij", "allocation:tuin-1").move("allocation:tuin-1", "fund:wijkdeal:*:*", 20)),
                new FundsTransferred(
                        LEDGER,
                        DEAL,
                        RESERVE,
                        Earmark.NONE,
                        Money.of(100),
                        Lines.of("reserve-2026", "fund:wijkdeal")
                                .move("fund:wijkdeal:*:*", "fund:reserve:*:*", 100)));
    }

    private static PaymentRecorded payment(String id) {
        return new PaymentRecorded(
                LEDGER,
                new PaymentId(id),
                GARDENER,
                "F-17",
                Money.of(150),
                Lines.of("payment." + id, "commitment:hovenier")
                        .move("commitment:hovenier", "external:partner:corporatie", 150));
    }
}
