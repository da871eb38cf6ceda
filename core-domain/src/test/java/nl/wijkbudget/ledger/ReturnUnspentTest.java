package nl.wijkbudget.ledger;

import static nl.wijkbudget.Wijk.RESIDENT;
import static nl.wijkbudget.Wijk.TREASURER;
import static nl.wijkbudget.ledger.Kas.BECAUSE;
import static nl.wijkbudget.ledger.Kas.COMMITMENT;
import static nl.wijkbudget.ledger.Kas.DEAL;
import static nl.wijkbudget.ledger.Kas.DEAL_OPENED;
import static nl.wijkbudget.ledger.Kas.LEDGER;
import static nl.wijkbudget.ledger.Kas.OPENED;
import static nl.wijkbudget.ledger.Kas.allocated;
import static nl.wijkbudget.ledger.Kas.committed;
import static nl.wijkbudget.ledger.Kas.fixture;
import static nl.wijkbudget.ledger.Kas.line;
import static nl.wijkbudget.ledger.Kas.paid;
import static nl.wijkbudget.ledger.Kas.received;
import static nl.wijkbudget.ledger.Kas.transaction;

import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.DecisionRefusal.MandateIsMissing;
import nl.wijkbudget.decision.DecisionRefusal.ReasonIsMissing;
import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.identity.CommitmentId;
import nl.wijkbudget.identity.TransactionId;
import nl.wijkbudget.ledger.LedgerCommand.ReturnUnspent;
import nl.wijkbudget.ledger.LedgerRefusal.AmountIsNotPositive;
import nl.wijkbudget.ledger.LedgerRefusal.CommitmentIsUnknown;
import nl.wijkbudget.ledger.LedgerRefusal.IdIsUsedAlready;
import nl.wijkbudget.ledger.LedgerRefusal.LedgerIsUnknown;
import nl.wijkbudget.ledger.LedgerRefusal.OverTheCommitment;
import nl.wijkbudget.money.Money;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class ReturnUnspentTest {
    private final AggregateTestFixture<Ledger> ledger = fixture();

    @Test
    void gives_what_is_left_back_to_the_allocation() {
        ledger.given(
                        OPENED,
                        DEAL_OPENED,
                        received("subsidie", DEAL, 1_000, Earmark.NONE),
                        allocated(),
                        committed(),
                        paid())
                .when(
                        new ReturnUnspent(LEDGER, COMMITMENT, new TransactionId("rest"), Money.of(100)),
                        BECAUSE.toMetaData())
                .expectEvents(new UnspentReturned(
                        LEDGER,
                        COMMITMENT,
                        Money.of(100),
                        transaction(
                                "rest",
                                "commitment:hovenier",
                                line("commitment:hovenier", -100),
                                line("allocation:tuin-1", 100))));
    }

    @Test
    void stays_quiet_when_it_is_the_same_return() {
        ledger.given(
                        OPENED,
                        DEAL_OPENED,
                        received("subsidie", DEAL, 1_000, Earmark.NONE),
                        allocated(),
                        committed(),
                        paid(),
                        new UnspentReturned(
                                LEDGER,
                                COMMITMENT,
                                Money.of(100),
                                transaction(
                                        "rest",
                                        "commitment:hovenier",
                                        line("commitment:hovenier", -100),
                                        line("allocation:tuin-1", 100))))
                .when(
                        new ReturnUnspent(LEDGER, COMMITMENT, new TransactionId("rest"), Money.of(100)),
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
                        committed(),
                        paid(),
                        new UnspentReturned(
                                LEDGER,
                                COMMITMENT,
                                Money.of(100),
                                transaction(
                                        "rest",
                                        "commitment:hovenier",
                                        line("commitment:hovenier", -100),
                                        line("allocation:tuin-1", 100))))
                .when(
                        new ReturnUnspent(LEDGER, COMMITMENT, new TransactionId("rest"), Money.of(99)),
                        BECAUSE.toMetaData())
                .expectException(Refused.because(new IdIsUsedAlready("rest")));
    }

    @Test
    void refuses_more_than_is_left() {
        ledger.given(
                        OPENED,
                        DEAL_OPENED,
                        received("subsidie", DEAL, 1_000, Earmark.NONE),
                        allocated(),
                        committed(),
                        paid())
                .when(
                        new ReturnUnspent(LEDGER, COMMITMENT, new TransactionId("rest"), Money.of(101)),
                        BECAUSE.toMetaData())
                .expectException(Refused.because(new OverTheCommitment(COMMITMENT, Money.of(100), Money.of(101))));
    }

    @Test
    void refuses_an_unknown_commitment() {
        ledger.given(
                        OPENED,
                        DEAL_OPENED,
                        received("subsidie", DEAL, 1_000, Earmark.NONE),
                        allocated(),
                        committed(),
                        paid())
                .when(
                        new ReturnUnspent(LEDGER, new CommitmentId("geen"), new TransactionId("rest"), Money.of(1)),
                        BECAUSE.toMetaData())
                .expectException(Refused.because(new CommitmentIsUnknown(new CommitmentId("geen"))));
    }

    @Test
    void refuses_nothing_at_all() {
        ledger.given(
                        OPENED,
                        DEAL_OPENED,
                        received("subsidie", DEAL, 1_000, Earmark.NONE),
                        allocated(),
                        committed(),
                        paid())
                .when(
                        new ReturnUnspent(LEDGER, COMMITMENT, new TransactionId("rest"), Money.of(0)),
                        BECAUSE.toMetaData())
                .expectException(Refused.because(new AmountIsNotPositive(Money.ZERO)));
    }

    @Test
    void asks_for_a_reason() {
        ledger.given(
                        OPENED,
                        DEAL_OPENED,
                        received("subsidie", DEAL, 1_000, Earmark.NONE),
                        allocated(),
                        committed(),
                        paid())
                .when(
                        new ReturnUnspent(LEDGER, COMMITMENT, new TransactionId("rest"), Money.of(1)),
                        TREASURER.toMetaData())
                .expectException(Refused.because(new ReasonIsMissing()));
    }

    @Test
    void refuses_when_nobody_opened_the_ledger() {
        ledger.givenNoPriorActivity()
                .when(
                        new ReturnUnspent(LEDGER, COMMITMENT, new TransactionId("rest"), Money.of(1)),
                        BECAUSE.toMetaData())
                .expectException(Refused.because(new LedgerIsUnknown(LEDGER)));
    }

    @Test
    void refuses_who_has_no_mandate() {
        ledger.given(
                        OPENED,
                        DEAL_OPENED,
                        received("subsidie", DEAL, 1_000, Earmark.NONE),
                        allocated(),
                        committed(),
                        paid())
                .when(
                        new ReturnUnspent(LEDGER, COMMITMENT, new TransactionId("rest"), Money.of(1)),
                        RESIDENT.toMetaData())
                .expectException(Refused.because(new MandateIsMissing(Competence.SPEND_BUDGET)));
    }
}
