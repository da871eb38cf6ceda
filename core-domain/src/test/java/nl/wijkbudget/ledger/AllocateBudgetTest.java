package nl.wijkbudget.ledger;

import static nl.wijkbudget.Wijk.GREEN;
import static nl.wijkbudget.Wijk.RESIDENT;
import static nl.wijkbudget.Wijk.TOGETHER;
import static nl.wijkbudget.Wijk.TREASURER;
import static nl.wijkbudget.Wijk.WIJK;
import static nl.wijkbudget.ledger.Kas.AGENDA;
import static nl.wijkbudget.ledger.Kas.AGENDA_ELSEWHERE;
import static nl.wijkbudget.ledger.Kas.ALLOCATION;
import static nl.wijkbudget.ledger.Kas.BECAUSE;
import static nl.wijkbudget.ledger.Kas.COMBINED;
import static nl.wijkbudget.ledger.Kas.DEAL;
import static nl.wijkbudget.ledger.Kas.DEAL_OPENED;
import static nl.wijkbudget.ledger.Kas.DEFERRED;
import static nl.wijkbudget.ledger.Kas.ELSEWHERE;
import static nl.wijkbudget.ledger.Kas.GARDEN;
import static nl.wijkbudget.ledger.Kas.KITCHEN;
import static nl.wijkbudget.ledger.Kas.LEDGER;
import static nl.wijkbudget.ledger.Kas.OPENED;
import static nl.wijkbudget.ledger.Kas.POT;
import static nl.wijkbudget.ledger.Kas.TREES;
import static nl.wijkbudget.ledger.Kas.allocated;
import static nl.wijkbudget.ledger.Kas.fixture;
import static nl.wijkbudget.ledger.Kas.line;
import static nl.wijkbudget.ledger.Kas.received;
import static nl.wijkbudget.ledger.Kas.released;

import nl.wijkbudget.agenda.AgendaRefusal.AgendaIsUnknown;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.DecisionRefusal.MandateIsMissing;
import nl.wijkbudget.decision.DecisionRefusal.ReasonIsMissing;
import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.identity.AgendaId;
import nl.wijkbudget.identity.AllocationId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.ledger.LedgerCommand.AllocateBudget;
import nl.wijkbudget.ledger.LedgerRefusal.AgendaIsInAnotherCurrency;
import nl.wijkbudget.ledger.LedgerRefusal.AgendaIsOfAnotherNeighbourhood;
import nl.wijkbudget.ledger.LedgerRefusal.AmountIsNotPositive;
import nl.wijkbudget.ledger.LedgerRefusal.FundIsTooSmall;
import nl.wijkbudget.ledger.LedgerRefusal.FundIsUnknown;
import nl.wijkbudget.ledger.LedgerRefusal.IdIsUsedAlready;
import nl.wijkbudget.ledger.LedgerRefusal.LedgerIsUnknown;
import nl.wijkbudget.ledger.LedgerRefusal.NotOnTheAdoptedAgenda;
import nl.wijkbudget.ledger.LedgerRefusal.OverThePot;
import nl.wijkbudget.ledger.LedgerRefusal.OverThePrice;
import nl.wijkbudget.money.Money;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class AllocateBudgetTest {
    private final AggregateTestFixture<Ledger> ledger = fixture();

    @Test
    void sets_budget_apart_for_a_project_on_the_agenda() {
        ledger.given(OPENED, DEAL_OPENED, received("subsidie", DEAL, 1_000, Earmark.NONE))
                .when(new AllocateBudget(LEDGER, ALLOCATION, DEAL, GARDEN, AGENDA, Money.of(400)), BECAUSE.toMetaData())
                .expectEvents(allocated());
    }

    @Test
    void draws_on_the_narrowest_earmark_first() {
        ledger.given(
                        OPENED,
                        DEAL_OPENED,
                        received("vrij", DEAL, 100, Earmark.NONE),
                        received("wijk", DEAL, 100, new Earmark(null, WIJK)),
                        received("groen", DEAL, 100, new Earmark(GREEN, null)),
                        received("samen", DEAL, 100, new Earmark(TOGETHER, null)),
                        received("groen-wijk", DEAL, 100, new Earmark(GREEN, WIJK)))
                .when(new AllocateBudget(LEDGER, ALLOCATION, DEAL, GARDEN, AGENDA, Money.of(350)), BECAUSE.toMetaData())
                .expectEvents(allocated(
                        350,
                        line("fund:wijkdeal:groen:voorbeeldwijk", -100),
                        line("fund:wijkdeal:groen:*", -100),
                        line("fund:wijkdeal:*:voorbeeldwijk", -100),
                        line("fund:wijkdeal:*:*", -50),
                        line("allocation:tuin-1", 350)));
    }

    @Test
    void refuses_money_earmarked_for_another_neighbourhood_as_that_of_the_regiodeal() {
        ledger.given(
                        OPENED,
                        DEAL_OPENED,
                        received("regiodeal", DEAL, 30_000_000, new Earmark(null, ELSEWHERE)),
                        received("vrij", DEAL, 399, Earmark.NONE))
                .when(new AllocateBudget(LEDGER, ALLOCATION, DEAL, GARDEN, AGENDA, Money.of(400)), BECAUSE.toMetaData())
                .expectException(Refused.because(new FundIsTooSmall(DEAL, Money.of(399), Money.of(400))));
    }

    @Test
    void refuses_money_earmarked_for_another_theme() {
        ledger.given(OPENED, DEAL_OPENED, received("samen", DEAL, 1_000, new Earmark(TOGETHER, null)))
                .when(new AllocateBudget(LEDGER, ALLOCATION, DEAL, GARDEN, AGENDA, Money.of(400)), BECAUSE.toMetaData())
                .expectException(Refused.because(new FundIsTooSmall(DEAL, Money.ZERO, Money.of(400))));
    }

    @Test
    void stays_quiet_when_it_is_the_same_allocation() {
        ledger.given(OPENED, DEAL_OPENED, received("subsidie", DEAL, 1_000, Earmark.NONE), allocated())
                .when(new AllocateBudget(LEDGER, ALLOCATION, DEAL, GARDEN, AGENDA, Money.of(400)), BECAUSE.toMetaData())
                .expectNoEvents();
    }

    @Test
    void refuses_other_content_under_the_same_id() {
        ledger.given(OPENED, DEAL_OPENED, received("subsidie", DEAL, 1_000, Earmark.NONE), allocated())
                .when(new AllocateBudget(LEDGER, ALLOCATION, DEAL, GARDEN, AGENDA, Money.of(399)), BECAUSE.toMetaData())
                .expectException(Refused.because(new IdIsUsedAlready("allocation.tuin-1")));
    }

    @Test
    void accepts_a_project_on_the_waiting_list() {
        ledger.given(OPENED, DEAL_OPENED, received("subsidie", DEAL, 1_000, Earmark.NONE))
                .when(
                        new AllocateBudget(LEDGER, ALLOCATION, DEAL, KITCHEN, AGENDA, Money.of(300)),
                        BECAUSE.toMetaData())
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_a_project_that_was_deferred() {
        ledger.given(OPENED, DEAL_OPENED, received("subsidie", DEAL, 1_000, Earmark.NONE))
                .when(
                        new AllocateBudget(LEDGER, ALLOCATION, DEAL, DEFERRED, AGENDA, Money.of(10)),
                        BECAUSE.toMetaData())
                .expectException(Refused.because(new NotOnTheAdoptedAgenda(DEFERRED, AGENDA)));
    }

    @Test
    void refuses_a_project_that_goes_on_under_another() {
        ledger.given(OPENED, DEAL_OPENED, received("subsidie", DEAL, 1_000, Earmark.NONE))
                .when(
                        new AllocateBudget(LEDGER, ALLOCATION, DEAL, COMBINED, AGENDA, Money.of(10)),
                        BECAUSE.toMetaData())
                .expectException(Refused.because(new NotOnTheAdoptedAgenda(COMBINED, AGENDA)));
    }

    @Test
    void refuses_a_project_that_is_not_there() {
        ledger.given(OPENED, DEAL_OPENED, received("subsidie", DEAL, 1_000, Earmark.NONE))
                .when(
                        new AllocateBudget(LEDGER, ALLOCATION, DEAL, new ProjectId("elders"), AGENDA, Money.of(10)),
                        BECAUSE.toMetaData())
                .expectException(Refused.because(new NotOnTheAdoptedAgenda(new ProjectId("elders"), AGENDA)));
    }

    @Test
    void refuses_an_unknown_agenda() {
        ledger.given(OPENED, DEAL_OPENED, received("subsidie", DEAL, 1_000, Earmark.NONE))
                .when(
                        new AllocateBudget(LEDGER, ALLOCATION, DEAL, GARDEN, new AgendaId("geen"), Money.of(10)),
                        BECAUSE.toMetaData())
                .expectException(Refused.because(new AgendaIsUnknown(new AgendaId("geen"))));
    }

    @Test
    void refuses_the_agenda_of_another_neighbourhood() {
        ledger.given(OPENED, DEAL_OPENED, received("subsidie", DEAL, 1_000, Earmark.NONE))
                .when(
                        new AllocateBudget(LEDGER, ALLOCATION, DEAL, GARDEN, AGENDA_ELSEWHERE, Money.of(10)),
                        BECAUSE.toMetaData())
                .expectException(Refused.because(new AgendaIsOfAnotherNeighbourhood(AGENDA_ELSEWHERE, ELSEWHERE)));
    }

    @Test
    void refuses_an_agenda_in_another_currency() {
        ledger.given(new LedgerOpened(LEDGER, WIJK, "PLN"), DEAL_OPENED, received("dotacja", DEAL, 1_000, Earmark.NONE))
                .when(new AllocateBudget(LEDGER, ALLOCATION, DEAL, GARDEN, AGENDA, Money.of(400)), BECAUSE.toMetaData())
                .expectException(Refused.because(new AgendaIsInAnotherCurrency(AGENDA, "EUR")));
    }

    @Test
    void refuses_more_than_the_price_of_the_project() {
        ledger.given(OPENED, DEAL_OPENED, received("subsidie", DEAL, 1_000, Earmark.NONE))
                .when(new AllocateBudget(LEDGER, ALLOCATION, DEAL, GARDEN, AGENDA, Money.of(401)), BECAUSE.toMetaData())
                .expectException(Refused.because(new OverThePrice(GARDEN, Money.of(400), Money.ZERO, Money.of(401))));
    }

    @Test
    void refuses_more_than_the_price_over_all_allocations() {
        ledger.given(OPENED, DEAL_OPENED, received("subsidie", DEAL, 1_000, Earmark.NONE), allocated())
                .when(
                        new AllocateBudget(LEDGER, new AllocationId("tuin-2"), DEAL, GARDEN, AGENDA, Money.of(1)),
                        BECAUSE.toMetaData())
                .expectException(Refused.because(new OverThePrice(GARDEN, Money.of(400), Money.of(400), Money.of(1))));
    }

    @Test
    void accepts_the_price_again_after_a_release() {
        ledger.given(
                        OPENED,
                        DEAL_OPENED,
                        received("subsidie", DEAL, 1_000, Earmark.NONE),
                        allocated(),
                        released("vrij", 400, line("allocation:tuin-1", -400), line("fund:wijkdeal:*:*", 400)))
                .when(
                        new AllocateBudget(LEDGER, new AllocationId("tuin-2"), DEAL, GARDEN, AGENDA, Money.of(400)),
                        BECAUSE.toMetaData())
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void accepts_all_of_the_pot() {
        ledger.given(OPENED, DEAL_OPENED, received("subsidie", DEAL, 1_000, Earmark.NONE), allocated())
                .when(
                        new AllocateBudget(LEDGER, new AllocationId("bomen-1"), DEAL, TREES, AGENDA, Money.of(400)),
                        BECAUSE.toMetaData())
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refuses_more_than_the_pot_of_the_round() {
        ledger.given(OPENED, DEAL_OPENED, received("subsidie", DEAL, 1_000, Earmark.NONE), allocated())
                .when(
                        new AllocateBudget(LEDGER, new AllocationId("bomen-1"), DEAL, TREES, AGENDA, Money.of(401)),
                        BECAUSE.toMetaData())
                .expectException(Refused.because(new OverThePot(POT, Money.of(800), Money.of(400), Money.of(401))));
    }

    @Test
    void refuses_an_unknown_fund() {
        ledger.given(OPENED)
                .when(new AllocateBudget(LEDGER, ALLOCATION, DEAL, GARDEN, AGENDA, Money.of(10)), BECAUSE.toMetaData())
                .expectException(Refused.because(new FundIsUnknown(DEAL)));
    }

    @Test
    void refuses_nothing_at_all() {
        ledger.given(OPENED, DEAL_OPENED, received("subsidie", DEAL, 1_000, Earmark.NONE))
                .when(new AllocateBudget(LEDGER, ALLOCATION, DEAL, GARDEN, AGENDA, Money.of(0)), BECAUSE.toMetaData())
                .expectException(Refused.because(new AmountIsNotPositive(Money.ZERO)));
    }

    @Test
    void refuses_when_nobody_opened_the_ledger() {
        ledger.givenNoPriorActivity()
                .when(new AllocateBudget(LEDGER, ALLOCATION, DEAL, GARDEN, AGENDA, Money.of(1)), BECAUSE.toMetaData())
                .expectException(Refused.because(new LedgerIsUnknown(LEDGER)));
    }

    @Test
    void refuses_to_allocate_without_a_reason() {
        ledger.given(OPENED, DEAL_OPENED, received("subsidie", DEAL, 1_000, Earmark.NONE))
                .when(new AllocateBudget(LEDGER, ALLOCATION, DEAL, GARDEN, AGENDA, Money.of(1)), TREASURER.toMetaData())
                .expectException(Refused.because(new ReasonIsMissing()));
    }

    @Test
    void refuses_who_has_no_mandate() {
        ledger.given(OPENED, DEAL_OPENED, received("subsidie", DEAL, 1_000, Earmark.NONE))
                .when(new AllocateBudget(LEDGER, ALLOCATION, DEAL, GARDEN, AGENDA, Money.of(1)), RESIDENT.toMetaData())
                .expectException(Refused.because(new MandateIsMissing(Competence.ALLOCATE_BUDGET)));
    }
}
