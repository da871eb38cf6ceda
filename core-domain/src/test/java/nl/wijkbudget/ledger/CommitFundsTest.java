package nl.wijkbudget.ledger;

import static nl.wijkbudget.Wijk.CORPORATION;
import static nl.wijkbudget.Wijk.RESIDENT;
import static nl.wijkbudget.Wijk.TREASURER;
import static nl.wijkbudget.Wijk.WIJK;
import static nl.wijkbudget.ledger.Kas.ALLOCATION;
import static nl.wijkbudget.ledger.Kas.COMMITMENT;
import static nl.wijkbudget.ledger.Kas.DEAL;
import static nl.wijkbudget.ledger.Kas.DEAL_OPENED;
import static nl.wijkbudget.ledger.Kas.LEDGER;
import static nl.wijkbudget.ledger.Kas.OPENED;
import static nl.wijkbudget.ledger.Kas.allocated;
import static nl.wijkbudget.ledger.Kas.committed;
import static nl.wijkbudget.ledger.Kas.fixture;
import static nl.wijkbudget.ledger.Kas.received;

import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.DecisionRefusal.MandateIsMissing;
import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.identity.AllocationId;
import nl.wijkbudget.identity.PartnerId;
import nl.wijkbudget.ledger.LedgerCommand.CommitFunds;
import nl.wijkbudget.ledger.LedgerRefusal.AllocationIsUnknown;
import nl.wijkbudget.ledger.LedgerRefusal.AmountIsNotPositive;
import nl.wijkbudget.ledger.LedgerRefusal.IdIsUsedAlready;
import nl.wijkbudget.ledger.LedgerRefusal.LedgerIsUnknown;
import nl.wijkbudget.ledger.LedgerRefusal.OverTheAllocation;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.neighbourhood.NeighbourhoodRefusal.PartnerIsUnknown;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class CommitFundsTest {
    private final AggregateTestFixture<Ledger> ledger = fixture();

    @Test
    void takes_on_an_obligation_within_an_allocation() {
        ledger.given(OPENED, DEAL_OPENED, received("subsidie", DEAL, 1_000, Earmark.NONE), allocated())
                .when(
                        new CommitFunds(LEDGER, COMMITMENT, ALLOCATION, CORPORATION, Money.of(300)),
                        TREASURER.toMetaData())
                .expectEvents(committed());
    }

    @Test
    void accepts_all_of_the_allocation() {
        ledger.given(OPENED, DEAL_OPENED, received("subsidie", DEAL, 1_000, Earmark.NONE), allocated())
                .when(
                        new CommitFunds(LEDGER, COMMITMENT, ALLOCATION, CORPORATION, Money.of(400)),
                        TREASURER.toMetaData())
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_more_than_the_allocation() {
        ledger.given(OPENED, DEAL_OPENED, received("subsidie", DEAL, 1_000, Earmark.NONE), allocated())
                .when(
                        new CommitFunds(LEDGER, COMMITMENT, ALLOCATION, CORPORATION, Money.of(401)),
                        TREASURER.toMetaData())
                .expectException(Refused.because(new OverTheAllocation(ALLOCATION, Money.of(400), Money.of(401))));
    }

    @Test
    void stays_quiet_when_it_is_the_same_commitment() {
        ledger.given(OPENED, DEAL_OPENED, received("subsidie", DEAL, 1_000, Earmark.NONE), allocated(), committed())
                .when(
                        new CommitFunds(LEDGER, COMMITMENT, ALLOCATION, CORPORATION, Money.of(300)),
                        TREASURER.toMetaData())
                .expectNoEvents();
    }

    @Test
    void refuses_other_content_under_the_same_id() {
        ledger.given(OPENED, DEAL_OPENED, received("subsidie", DEAL, 1_000, Earmark.NONE), allocated(), committed())
                .when(
                        new CommitFunds(LEDGER, COMMITMENT, ALLOCATION, CORPORATION, Money.of(299)),
                        TREASURER.toMetaData())
                .expectException(Refused.because(new IdIsUsedAlready("commitment.hovenier")));
    }

    @Test
    void refuses_an_unknown_allocation() {
        ledger.given(OPENED, DEAL_OPENED, received("subsidie", DEAL, 1_000, Earmark.NONE), allocated())
                .when(
                        new CommitFunds(LEDGER, COMMITMENT, new AllocationId("geen"), CORPORATION, Money.of(1)),
                        TREASURER.toMetaData())
                .expectException(Refused.because(new AllocationIsUnknown(new AllocationId("geen"))));
    }

    @Test
    void refuses_who_is_no_partner() {
        ledger.given(OPENED, DEAL_OPENED, received("subsidie", DEAL, 1_000, Earmark.NONE), allocated())
                .when(
                        new CommitFunds(LEDGER, COMMITMENT, ALLOCATION, new PartnerId("vreemde"), Money.of(1)),
                        TREASURER.toMetaData())
                .expectException(Refused.because(new PartnerIsUnknown(WIJK, new PartnerId("vreemde"))));
    }

    @Test
    void refuses_nothing_at_all() {
        ledger.given(OPENED, DEAL_OPENED, received("subsidie", DEAL, 1_000, Earmark.NONE), allocated())
                .when(new CommitFunds(LEDGER, COMMITMENT, ALLOCATION, CORPORATION, Money.of(0)), TREASURER.toMetaData())
                .expectException(Refused.because(new AmountIsNotPositive(Money.ZERO)));
    }

    @Test
    void refuses_when_nobody_opened_the_ledger() {
        ledger.givenNoPriorActivity()
                .when(new CommitFunds(LEDGER, COMMITMENT, ALLOCATION, CORPORATION, Money.of(1)), TREASURER.toMetaData())
                .expectException(Refused.because(new LedgerIsUnknown(LEDGER)));
    }

    @Test
    void refuses_who_has_no_mandate() {
        ledger.given(OPENED, DEAL_OPENED, received("subsidie", DEAL, 1_000, Earmark.NONE), allocated())
                .when(new CommitFunds(LEDGER, COMMITMENT, ALLOCATION, CORPORATION, Money.of(1)), RESIDENT.toMetaData())
                .expectException(Refused.because(new MandateIsMissing(Competence.SPEND_BUDGET)));
    }
}
