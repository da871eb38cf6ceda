package nl.wijkbudget.ledger;

import static nl.wijkbudget.Wijk.RESIDENT;
import static nl.wijkbudget.Wijk.TREASURER;
import static nl.wijkbudget.ledger.Kas.AGENDA;
import static nl.wijkbudget.ledger.Kas.BECAUSE;
import static nl.wijkbudget.ledger.Kas.DEAL;
import static nl.wijkbudget.ledger.Kas.DEAL_OPENED;
import static nl.wijkbudget.ledger.Kas.GARDEN;
import static nl.wijkbudget.ledger.Kas.LEDGER;
import static nl.wijkbudget.ledger.Kas.OPENED;
import static nl.wijkbudget.ledger.Kas.allocated;
import static nl.wijkbudget.ledger.Kas.committed;
import static nl.wijkbudget.ledger.Kas.fixture;
import static nl.wijkbudget.ledger.Kas.line;
import static nl.wijkbudget.ledger.Kas.paid;
import static nl.wijkbudget.ledger.Kas.received;
import static nl.wijkbudget.ledger.Kas.released;
import static nl.wijkbudget.ledger.Kas.reversed;
import static nl.wijkbudget.ledger.Kas.transaction;

import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.DecisionRefusal.MandateIsMissing;
import nl.wijkbudget.decision.DecisionRefusal.ReasonIsMissing;
import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.identity.AllocationId;
import nl.wijkbudget.identity.TransactionId;
import nl.wijkbudget.ledger.LedgerCommand.AllocateBudget;
import nl.wijkbudget.ledger.LedgerCommand.ReverseTransaction;
import nl.wijkbudget.ledger.LedgerRefusal.IdIsUsedAlready;
import nl.wijkbudget.ledger.LedgerRefusal.LedgerIsUnknown;
import nl.wijkbudget.ledger.LedgerRefusal.OverThePrice;
import nl.wijkbudget.ledger.LedgerRefusal.ReversalWouldOverdraw;
import nl.wijkbudget.ledger.LedgerRefusal.TransactionIsReversedAlready;
import nl.wijkbudget.ledger.LedgerRefusal.TransactionIsUnknown;
import nl.wijkbudget.money.Money;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class ReverseTransactionTest {
    private final AggregateTestFixture<Ledger> ledger = fixture();

    @Test
    void posts_the_exact_negation_that_cites_the_original() {
        ledger.given(OPENED, DEAL_OPENED, received("subsidie", DEAL, 1_000, Earmark.NONE), allocated())
                .when(
                        new ReverseTransaction(
                                LEDGER, new TransactionId("allocation.tuin-1"), new TransactionId("fout")),
                        BECAUSE.toMetaData())
                .expectEvents(new TransactionReversed(
                        LEDGER,
                        new TransactionId("allocation.tuin-1"),
                        transaction(
                                "fout",
                                "transaction:allocation.tuin-1",
                                line("fund:wijkdeal:*:*", 400),
                                line("allocation:tuin-1", -400))));
    }

    @Test
    void makes_a_payment_undone() {
        ledger.given(
                        OPENED,
                        DEAL_OPENED,
                        received("subsidie", DEAL, 1_000, Earmark.NONE),
                        allocated(),
                        committed(),
                        paid())
                .when(
                        new ReverseTransaction(
                                LEDGER, new TransactionId("payment.hovenier-1"), new TransactionId("fout")),
                        BECAUSE.toMetaData())
                .expectEvents(reversed("fout", paid().transaction()));
    }

    @Test
    void lets_the_budget_be_allocated_again() {
        ledger.given(
                        OPENED,
                        DEAL_OPENED,
                        received("subsidie", DEAL, 1_000, Earmark.NONE),
                        allocated(),
                        reversed("fout", allocated().transaction()))
                .when(
                        new AllocateBudget(LEDGER, new AllocationId("tuin-2"), DEAL, GARDEN, AGENDA, Money.of(400)),
                        BECAUSE.toMetaData())
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void stays_quiet_when_it_is_the_same_reversal() {
        ledger.given(
                        OPENED,
                        DEAL_OPENED,
                        received("subsidie", DEAL, 1_000, Earmark.NONE),
                        allocated(),
                        reversed("fout", allocated().transaction()))
                .when(
                        new ReverseTransaction(
                                LEDGER, new TransactionId("allocation.tuin-1"), new TransactionId("fout")),
                        BECAUSE.toMetaData())
                .expectNoEvents();
    }

    @Test
    void refuses_other_content_under_the_same_id() {
        ledger.given(
                        OPENED,
                        DEAL_OPENED,
                        received("subsidie", DEAL, 1_000, Earmark.NONE),
                        allocated(),
                        reversed("fout", allocated().transaction()))
                .when(
                        new ReverseTransaction(
                                LEDGER, new TransactionId("contribution.subsidie"), new TransactionId("fout")),
                        BECAUSE.toMetaData())
                .expectException(Refused.because(new IdIsUsedAlready("fout")));
    }

    @Test
    void refuses_to_reverse_twice() {
        ledger.given(
                        OPENED,
                        DEAL_OPENED,
                        received("subsidie", DEAL, 1_000, Earmark.NONE),
                        allocated(),
                        reversed("fout", allocated().transaction()))
                .when(
                        new ReverseTransaction(
                                LEDGER, new TransactionId("allocation.tuin-1"), new TransactionId("fout-2")),
                        BECAUSE.toMetaData())
                .expectException(
                        Refused.because(new TransactionIsReversedAlready(new TransactionId("allocation.tuin-1"))));
    }

    @Test
    void refuses_when_the_money_has_moved_on() {
        ledger.given(OPENED, DEAL_OPENED, received("subsidie", DEAL, 1_000, Earmark.NONE), allocated(), committed())
                .when(
                        new ReverseTransaction(
                                LEDGER, new TransactionId("allocation.tuin-1"), new TransactionId("fout")),
                        BECAUSE.toMetaData())
                .expectException(Refused.because(new ReversalWouldOverdraw(
                        new TransactionId("allocation.tuin-1"), "allocation:tuin-1", Money.of(100))));
    }

    @Test
    void refuses_an_unknown_transaction() {
        ledger.given(OPENED, DEAL_OPENED, received("subsidie", DEAL, 1_000, Earmark.NONE), allocated())
                .when(
                        new ReverseTransaction(LEDGER, new TransactionId("geen"), new TransactionId("fout")),
                        BECAUSE.toMetaData())
                .expectException(Refused.because(new TransactionIsUnknown(new TransactionId("geen"))));
    }

    @Test
    void can_be_reversed_itself() {
        ledger.given(
                        OPENED,
                        DEAL_OPENED,
                        received("subsidie", DEAL, 1_000, Earmark.NONE),
                        allocated(),
                        reversed("fout", allocated().transaction()))
                .when(
                        new ReverseTransaction(LEDGER, new TransactionId("fout"), new TransactionId("toch-goed")),
                        BECAUSE.toMetaData())
                .expectEvents(reversed("toch-goed", allocated().transaction().reversedAs(new TransactionId("fout"))));
    }

    @Test
    void refuses_to_undo_a_release_when_the_price_was_allocated_again() {
        ledger.given(
                        OPENED,
                        DEAL_OPENED,
                        received("subsidie", DEAL, 1_000, Earmark.NONE),
                        allocated(),
                        released("los", 400, line("allocation:tuin-1", -400), line("fund:wijkdeal:*:*", 400)),
                        new BudgetAllocated(
                                LEDGER,
                                new AllocationId("tuin-2"),
                                DEAL,
                                GARDEN,
                                AGENDA,
                                Money.of(400),
                                transaction(
                                        "allocation.tuin-2",
                                        "agenda:voorbeeldwijk-2026",
                                        line("fund:wijkdeal:*:*", -400),
                                        line("allocation:tuin-2", 400))))
                .when(
                        new ReverseTransaction(LEDGER, new TransactionId("los"), new TransactionId("fout")),
                        BECAUSE.toMetaData())
                .expectException(
                        Refused.because(new OverThePrice(GARDEN, Money.of(400), Money.of(400), Money.of(400))));
    }

    @Test
    void asks_for_a_reason() {
        ledger.given(OPENED, DEAL_OPENED, received("subsidie", DEAL, 1_000, Earmark.NONE), allocated())
                .when(
                        new ReverseTransaction(
                                LEDGER, new TransactionId("allocation.tuin-1"), new TransactionId("fout")),
                        TREASURER.toMetaData())
                .expectException(Refused.because(new ReasonIsMissing()));
    }

    @Test
    void refuses_when_nobody_opened_the_ledger() {
        ledger.givenNoPriorActivity()
                .when(
                        new ReverseTransaction(LEDGER, new TransactionId("x"), new TransactionId("fout")),
                        BECAUSE.toMetaData())
                .expectException(Refused.because(new LedgerIsUnknown(LEDGER)));
    }

    @Test
    void refuses_who_has_no_mandate() {
        ledger.given(OPENED, DEAL_OPENED, received("subsidie", DEAL, 1_000, Earmark.NONE), allocated())
                .when(
                        new ReverseTransaction(LEDGER, new TransactionId("x"), new TransactionId("fout")),
                        RESIDENT.toMetaData())
                .expectException(Refused.because(new MandateIsMissing(Competence.MANAGE_FUNDS)));
    }
}
