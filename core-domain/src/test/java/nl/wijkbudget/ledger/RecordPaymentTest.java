package nl.wijkbudget.ledger;

import static nl.wijkbudget.Wijk.APPROVER;
import static nl.wijkbudget.Wijk.RESIDENT;
import static nl.wijkbudget.Wijk.TREASURER;
import static nl.wijkbudget.ledger.Kas.COMMITMENT;
import static nl.wijkbudget.ledger.Kas.DEAL;
import static nl.wijkbudget.ledger.Kas.DEAL_OPENED;
import static nl.wijkbudget.ledger.Kas.LEDGER;
import static nl.wijkbudget.ledger.Kas.OPENED;
import static nl.wijkbudget.ledger.Kas.PAYMENT;
import static nl.wijkbudget.ledger.Kas.allocated;
import static nl.wijkbudget.ledger.Kas.committed;
import static nl.wijkbudget.ledger.Kas.fixture;
import static nl.wijkbudget.ledger.Kas.paid;
import static nl.wijkbudget.ledger.Kas.received;

import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.DecisionRefusal.MandateIsMissing;
import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.identity.CommitmentId;
import nl.wijkbudget.ledger.LedgerCommand.RecordPayment;
import nl.wijkbudget.ledger.LedgerRefusal.AmountIsNotPositive;
import nl.wijkbudget.ledger.LedgerRefusal.CommitmentIsUnknown;
import nl.wijkbudget.ledger.LedgerRefusal.IdIsUsedAlready;
import nl.wijkbudget.ledger.LedgerRefusal.LedgerIsUnknown;
import nl.wijkbudget.ledger.LedgerRefusal.OverTheCommitment;
import nl.wijkbudget.ledger.LedgerRefusal.PaysOwnCommitment;
import nl.wijkbudget.money.Money;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class RecordPaymentTest {
    private final AggregateTestFixture<Ledger> ledger = fixture();

    @Test
    void pays_the_payee_of_the_commitment() {
        ledger.given(OPENED, DEAL_OPENED, received("subsidie", DEAL, 1_000, Earmark.NONE), allocated(), committed())
                .when(
                        new RecordPayment(LEDGER, PAYMENT, COMMITMENT, "F-2026-17", Money.of(200)),
                        TREASURER.toMetaData())
                .expectEvents(paid());
    }

    @Test
    void refuses_who_took_on_the_commitment() {
        ledger.given(
                        OPENED,
                        DEAL_OPENED,
                        received("subsidie", DEAL, 1_000, Earmark.NONE),
                        allocated(),
                        new GenericEventMessage<>(committed(), TREASURER.toMetaData()))
                .when(
                        new RecordPayment(LEDGER, PAYMENT, COMMITMENT, "F-2026-17", Money.of(200)),
                        TREASURER.toMetaData())
                .expectException(Refused.because(new PaysOwnCommitment(COMMITMENT, TREASURER.actor())));
    }

    @Test
    void lets_someone_else_pay() {
        ledger.given(
                        OPENED,
                        DEAL_OPENED,
                        received("subsidie", DEAL, 1_000, Earmark.NONE),
                        allocated(),
                        new GenericEventMessage<>(committed(), TREASURER.toMetaData()))
                .when(new RecordPayment(LEDGER, PAYMENT, COMMITMENT, "F-2026-17", Money.of(200)), APPROVER.toMetaData())
                .expectEvents(paid());
    }

    @Test
    void accepts_all_of_the_commitment() {
        ledger.given(OPENED, DEAL_OPENED, received("subsidie", DEAL, 1_000, Earmark.NONE), allocated(), committed())
                .when(
                        new RecordPayment(LEDGER, PAYMENT, COMMITMENT, "F-2026-17", Money.of(300)),
                        TREASURER.toMetaData())
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_more_than_the_commitment() {
        ledger.given(OPENED, DEAL_OPENED, received("subsidie", DEAL, 1_000, Earmark.NONE), allocated(), committed())
                .when(
                        new RecordPayment(LEDGER, PAYMENT, COMMITMENT, "F-2026-17", Money.of(301)),
                        TREASURER.toMetaData())
                .expectException(Refused.because(new OverTheCommitment(COMMITMENT, Money.of(300), Money.of(301))));
    }

    @Test
    void stays_quiet_when_it_is_the_same_payment() {
        ledger.given(
                        OPENED,
                        DEAL_OPENED,
                        received("subsidie", DEAL, 1_000, Earmark.NONE),
                        allocated(),
                        committed(),
                        paid())
                .when(
                        new RecordPayment(LEDGER, PAYMENT, COMMITMENT, "F-2026-17", Money.of(200)),
                        TREASURER.toMetaData())
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
                        paid())
                .when(
                        new RecordPayment(LEDGER, PAYMENT, COMMITMENT, "F-2026-17", Money.of(100)),
                        TREASURER.toMetaData())
                .expectException(Refused.because(new IdIsUsedAlready("payment.hovenier-1")));
    }

    @Test
    void refuses_an_unknown_commitment() {
        ledger.given(OPENED, DEAL_OPENED, received("subsidie", DEAL, 1_000, Earmark.NONE), allocated(), committed())
                .when(
                        new RecordPayment(LEDGER, PAYMENT, new CommitmentId("geen"), "F-2026-17", Money.of(1)),
                        TREASURER.toMetaData())
                .expectException(Refused.because(new CommitmentIsUnknown(new CommitmentId("geen"))));
    }

    @Test
    void refuses_nothing_at_all() {
        ledger.given(OPENED, DEAL_OPENED, received("subsidie", DEAL, 1_000, Earmark.NONE), allocated(), committed())
                .when(new RecordPayment(LEDGER, PAYMENT, COMMITMENT, "F-2026-17", Money.of(0)), TREASURER.toMetaData())
                .expectException(Refused.because(new AmountIsNotPositive(Money.ZERO)));
    }

    @Test
    void refuses_when_nobody_opened_the_ledger() {
        ledger.givenNoPriorActivity()
                .when(new RecordPayment(LEDGER, PAYMENT, COMMITMENT, "F-2026-17", Money.of(1)), TREASURER.toMetaData())
                .expectException(Refused.because(new LedgerIsUnknown(LEDGER)));
    }

    @Test
    void refuses_who_has_no_mandate() {
        ledger.given(OPENED, DEAL_OPENED, received("subsidie", DEAL, 1_000, Earmark.NONE), allocated(), committed())
                .when(new RecordPayment(LEDGER, PAYMENT, COMMITMENT, "F-2026-17", Money.of(1)), RESIDENT.toMetaData())
                .expectException(Refused.because(new MandateIsMissing(Competence.SPEND_BUDGET)));
    }
}
