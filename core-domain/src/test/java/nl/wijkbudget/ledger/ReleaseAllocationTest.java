package nl.wijkbudget.ledger;

import static nl.wijkbudget.Wijk.GREEN;
import static nl.wijkbudget.Wijk.RESIDENT;
import static nl.wijkbudget.Wijk.TREASURER;
import static nl.wijkbudget.ledger.Kas.ALLOCATION;
import static nl.wijkbudget.ledger.Kas.BECAUSE;
import static nl.wijkbudget.ledger.Kas.DEAL;
import static nl.wijkbudget.ledger.Kas.DEAL_OPENED;
import static nl.wijkbudget.ledger.Kas.LEDGER;
import static nl.wijkbudget.ledger.Kas.OPENED;
import static nl.wijkbudget.ledger.Kas.allocated;
import static nl.wijkbudget.ledger.Kas.committed;
import static nl.wijkbudget.ledger.Kas.fixture;
import static nl.wijkbudget.ledger.Kas.line;
import static nl.wijkbudget.ledger.Kas.received;
import static nl.wijkbudget.ledger.Kas.released;

import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.DecisionRefusal.MandateIsMissing;
import nl.wijkbudget.decision.DecisionRefusal.ReasonIsMissing;
import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.identity.AllocationId;
import nl.wijkbudget.identity.TransactionId;
import nl.wijkbudget.ledger.LedgerCommand.ReleaseAllocation;
import nl.wijkbudget.ledger.LedgerRefusal.AllocationIsUnknown;
import nl.wijkbudget.ledger.LedgerRefusal.AmountIsNotPositive;
import nl.wijkbudget.ledger.LedgerRefusal.IdIsUsedAlready;
import nl.wijkbudget.ledger.LedgerRefusal.LedgerIsUnknown;
import nl.wijkbudget.ledger.LedgerRefusal.OverTheAllocation;
import nl.wijkbudget.money.Money;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class ReleaseAllocationTest {
    private final AggregateTestFixture<Ledger> ledger = fixture();

    @Test
    void gives_money_back_to_where_it_was_drawn_last() {
        ledger.given(
                        OPENED,
                        DEAL_OPENED,
                        received("groen", DEAL, 300, new Earmark(GREEN, null)),
                        received("vrij", DEAL, 100, Earmark.NONE),
                        allocated(
                                400,
                                line("fund:wijkdeal:groen:*", -300),
                                line("fund:wijkdeal:*:*", -100),
                                line("allocation:tuin-1", 400)))
                .when(
                        new ReleaseAllocation(LEDGER, ALLOCATION, new TransactionId("los"), Money.of(150)),
                        BECAUSE.toMetaData())
                .expectEvents(released(
                        "los",
                        150,
                        line("allocation:tuin-1", -150),
                        line("fund:wijkdeal:*:*", 100),
                        line("fund:wijkdeal:groen:*", 50)));
    }

    @Test
    void gives_a_second_part_back_to_where_it_was_drawn_before() {
        ledger.given(
                        OPENED,
                        DEAL_OPENED,
                        received("groen", DEAL, 300, new Earmark(GREEN, null)),
                        received("vrij", DEAL, 100, Earmark.NONE),
                        allocated(
                                400,
                                line("fund:wijkdeal:groen:*", -300),
                                line("fund:wijkdeal:*:*", -100),
                                line("allocation:tuin-1", 400)),
                        released(
                                "los",
                                150,
                                line("allocation:tuin-1", -150),
                                line("fund:wijkdeal:*:*", 100),
                                line("fund:wijkdeal:groen:*", 50)))
                .when(
                        new ReleaseAllocation(LEDGER, ALLOCATION, new TransactionId("los-2"), Money.of(50)),
                        BECAUSE.toMetaData())
                .expectEvents(released("los-2", 50, line("allocation:tuin-1", -50), line("fund:wijkdeal:groen:*", 50)));
    }

    @Test
    void stays_quiet_when_it_is_the_same_release() {
        ledger.given(
                        OPENED,
                        DEAL_OPENED,
                        received("groen", DEAL, 300, new Earmark(GREEN, null)),
                        received("vrij", DEAL, 100, Earmark.NONE),
                        allocated(
                                400,
                                line("fund:wijkdeal:groen:*", -300),
                                line("fund:wijkdeal:*:*", -100),
                                line("allocation:tuin-1", 400)),
                        released(
                                "los",
                                150,
                                line("allocation:tuin-1", -150),
                                line("fund:wijkdeal:*:*", 100),
                                line("fund:wijkdeal:groen:*", 50)))
                .when(
                        new ReleaseAllocation(LEDGER, ALLOCATION, new TransactionId("los"), Money.of(150)),
                        BECAUSE.toMetaData())
                .expectNoEvents();
    }

    @Test
    void refuses_other_content_under_the_same_id() {
        ledger.given(
                        OPENED,
                        DEAL_OPENED,
                        received("groen", DEAL, 300, new Earmark(GREEN, null)),
                        received("vrij", DEAL, 100, Earmark.NONE),
                        allocated(
                                400,
                                line("fund:wijkdeal:groen:*", -300),
                                line("fund:wijkdeal:*:*", -100),
                                line("allocation:tuin-1", 400)),
                        released(
                                "los",
                                150,
                                line("allocation:tuin-1", -150),
                                line("fund:wijkdeal:*:*", 100),
                                line("fund:wijkdeal:groen:*", 50)))
                .when(
                        new ReleaseAllocation(LEDGER, ALLOCATION, new TransactionId("los"), Money.of(149)),
                        BECAUSE.toMetaData())
                .expectException(Refused.because(new IdIsUsedAlready("los")));
    }

    @Test
    void refuses_more_than_is_left() {
        ledger.given(OPENED, DEAL_OPENED, received("subsidie", DEAL, 1_000, Earmark.NONE), allocated(), committed())
                .when(
                        new ReleaseAllocation(LEDGER, ALLOCATION, new TransactionId("los"), Money.of(101)),
                        BECAUSE.toMetaData())
                .expectException(Refused.because(new OverTheAllocation(ALLOCATION, Money.of(100), Money.of(101))));
    }

    @Test
    void refuses_an_unknown_allocation() {
        ledger.given(OPENED, DEAL_OPENED, received("subsidie", DEAL, 1_000, Earmark.NONE), allocated())
                .when(
                        new ReleaseAllocation(LEDGER, new AllocationId("geen"), new TransactionId("los"), Money.of(1)),
                        BECAUSE.toMetaData())
                .expectException(Refused.because(new AllocationIsUnknown(new AllocationId("geen"))));
    }

    @Test
    void refuses_nothing_at_all() {
        ledger.given(OPENED, DEAL_OPENED, received("subsidie", DEAL, 1_000, Earmark.NONE), allocated())
                .when(
                        new ReleaseAllocation(LEDGER, ALLOCATION, new TransactionId("los"), Money.of(0)),
                        BECAUSE.toMetaData())
                .expectException(Refused.because(new AmountIsNotPositive(Money.ZERO)));
    }

    @Test
    void asks_for_a_reason() {
        ledger.given(OPENED, DEAL_OPENED, received("subsidie", DEAL, 1_000, Earmark.NONE), allocated())
                .when(
                        new ReleaseAllocation(LEDGER, ALLOCATION, new TransactionId("los"), Money.of(1)),
                        TREASURER.toMetaData())
                .expectException(Refused.because(new ReasonIsMissing()));
    }

    @Test
    void refuses_when_nobody_opened_the_ledger() {
        ledger.givenNoPriorActivity()
                .when(
                        new ReleaseAllocation(LEDGER, ALLOCATION, new TransactionId("los"), Money.of(1)),
                        BECAUSE.toMetaData())
                .expectException(Refused.because(new LedgerIsUnknown(LEDGER)));
    }

    @Test
    void refuses_who_has_no_mandate() {
        ledger.given(OPENED, DEAL_OPENED, received("subsidie", DEAL, 1_000, Earmark.NONE), allocated())
                .when(
                        new ReleaseAllocation(LEDGER, ALLOCATION, new TransactionId("los"), Money.of(1)),
                        RESIDENT.toMetaData())
                .expectException(Refused.because(new MandateIsMissing(Competence.ALLOCATE_BUDGET)));
    }
}
