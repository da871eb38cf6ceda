package nl.wijkbudget.ledger;

import static nl.wijkbudget.Wijk.GREEN;
import static nl.wijkbudget.Wijk.MUNICIPALITY;
import static nl.wijkbudget.Wijk.RESIDENT;
import static nl.wijkbudget.Wijk.TREASURER;
import static nl.wijkbudget.Wijk.WIJK;
import static nl.wijkbudget.ledger.Kas.DEAL;
import static nl.wijkbudget.ledger.Kas.DEAL_OPENED;
import static nl.wijkbudget.ledger.Kas.ELSEWHERE;
import static nl.wijkbudget.ledger.Kas.LEDGER;
import static nl.wijkbudget.ledger.Kas.OPENED;
import static nl.wijkbudget.ledger.Kas.fixture;
import static nl.wijkbudget.ledger.Kas.line;
import static nl.wijkbudget.ledger.Kas.received;
import static nl.wijkbudget.ledger.Kas.transaction;

import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.DecisionRefusal.MandateIsMissing;
import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.identity.ContributionId;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.PartnerId;
import nl.wijkbudget.identity.ThemeId;
import nl.wijkbudget.ledger.LedgerCommand.ReceiveContribution;
import nl.wijkbudget.ledger.LedgerRefusal.AmountIsNotPositive;
import nl.wijkbudget.ledger.LedgerRefusal.FundIsUnknown;
import nl.wijkbudget.ledger.LedgerRefusal.IdIsUsedAlready;
import nl.wijkbudget.ledger.LedgerRefusal.LedgerIsUnknown;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.neighbourhood.NeighbourhoodRefusal.NeighbourhoodIsUnknown;
import nl.wijkbudget.neighbourhood.NeighbourhoodRefusal.PartnerIsUnknown;
import nl.wijkbudget.neighbourhood.NeighbourhoodRefusal.ThemeIsUnknown;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class ReceiveContributionTest {
    private static final ContributionId GRANT = new ContributionId("subsidie");
    private final AggregateTestFixture<Ledger> ledger = fixture();

    @Test
    void puts_money_of_a_partner_into_a_fund() {
        ledger.given(OPENED, DEAL_OPENED)
                .when(
                        new ReceiveContribution(LEDGER, GRANT, DEAL, MUNICIPALITY, Money.of(1000), Earmark.NONE),
                        TREASURER.toMetaData())
                .expectEvents(received("subsidie", DEAL, 1_000, Earmark.NONE));
    }

    @Test
    void keeps_the_money_apart_by_theme_and_area() {
        ledger.given(OPENED, DEAL_OPENED)
                .when(
                        new ReceiveContribution(
                                LEDGER, GRANT, DEAL, MUNICIPALITY, Money.of(50), new Earmark(GREEN, WIJK)),
                        TREASURER.toMetaData())
                .expectEvents(new ContributionReceived(
                        LEDGER,
                        GRANT,
                        DEAL,
                        MUNICIPALITY,
                        Money.of(50),
                        new Earmark(GREEN, WIJK),
                        transaction(
                                "contribution.subsidie",
                                "fund:wijkdeal",
                                line("external:partner:gemeente", -50),
                                line("fund:wijkdeal:groen:voorbeeldwijk", 50))));
    }

    @Test
    void keeps_money_for_another_neighbourhood_apart() {
        ledger.given(OPENED, DEAL_OPENED)
                .when(
                        new ReceiveContribution(
                                LEDGER, GRANT, DEAL, MUNICIPALITY, Money.of(50), new Earmark(null, ELSEWHERE)),
                        TREASURER.toMetaData())
                .expectEvents(received("subsidie", DEAL, 50, new Earmark(null, ELSEWHERE)));
    }

    @Test
    void stays_quiet_when_it_is_the_same_contribution() {
        ledger.given(OPENED, DEAL_OPENED, received("subsidie", DEAL, 1_000, Earmark.NONE))
                .when(
                        new ReceiveContribution(LEDGER, GRANT, DEAL, MUNICIPALITY, Money.of(1000), Earmark.NONE),
                        TREASURER.toMetaData())
                .expectNoEvents();
    }

    @Test
    void refuses_other_content_under_the_same_id() {
        ledger.given(OPENED, DEAL_OPENED, received("subsidie", DEAL, 1_000, Earmark.NONE))
                .when(
                        new ReceiveContribution(LEDGER, GRANT, DEAL, MUNICIPALITY, Money.of(1001), Earmark.NONE),
                        TREASURER.toMetaData())
                .expectException(Refused.because(new IdIsUsedAlready("contribution.subsidie")));
    }

    @Test
    void refuses_an_unknown_fund() {
        ledger.given(OPENED)
                .when(
                        new ReceiveContribution(LEDGER, GRANT, DEAL, MUNICIPALITY, Money.of(1), Earmark.NONE),
                        TREASURER.toMetaData())
                .expectException(Refused.because(new FundIsUnknown(DEAL)));
    }

    @Test
    void refuses_who_is_no_partner() {
        ledger.given(OPENED, DEAL_OPENED)
                .when(
                        new ReceiveContribution(
                                LEDGER, GRANT, DEAL, new PartnerId("vreemde"), Money.of(1), Earmark.NONE),
                        TREASURER.toMetaData())
                .expectException(Refused.because(new PartnerIsUnknown(WIJK, new PartnerId("vreemde"))));
    }

    @Test
    void refuses_a_theme_the_neighbourhood_does_not_have() {
        ledger.given(OPENED, DEAL_OPENED)
                .when(
                        new ReceiveContribution(
                                LEDGER,
                                GRANT,
                                DEAL,
                                MUNICIPALITY,
                                Money.of(1),
                                new Earmark(new ThemeId("wonen"), null)),
                        TREASURER.toMetaData())
                .expectException(Refused.because(new ThemeIsUnknown(WIJK, new ThemeId("wonen"))));
    }

    @Test
    void refuses_an_area_that_does_not_exist() {
        NeighbourhoodId nowhere = new NeighbourhoodId("nergenswijk");
        ledger.given(OPENED, DEAL_OPENED)
                .when(
                        new ReceiveContribution(
                                LEDGER, GRANT, DEAL, MUNICIPALITY, Money.of(1), new Earmark(null, nowhere)),
                        TREASURER.toMetaData())
                .expectException(Refused.because(new NeighbourhoodIsUnknown(nowhere)));
    }

    @Test
    void refuses_nothing_at_all() {
        ledger.given(OPENED, DEAL_OPENED)
                .when(
                        new ReceiveContribution(LEDGER, GRANT, DEAL, MUNICIPALITY, Money.of(0), Earmark.NONE),
                        TREASURER.toMetaData())
                .expectException(Refused.because(new AmountIsNotPositive(Money.ZERO)));
    }

    @Test
    void refuses_when_nobody_opened_the_ledger() {
        ledger.givenNoPriorActivity()
                .when(
                        new ReceiveContribution(LEDGER, GRANT, DEAL, MUNICIPALITY, Money.of(1), Earmark.NONE),
                        TREASURER.toMetaData())
                .expectException(Refused.because(new LedgerIsUnknown(LEDGER)));
    }

    @Test
    void refuses_who_has_no_mandate() {
        ledger.given(OPENED, DEAL_OPENED)
                .when(
                        new ReceiveContribution(LEDGER, GRANT, DEAL, MUNICIPALITY, Money.of(1), Earmark.NONE),
                        RESIDENT.toMetaData())
                .expectException(Refused.because(new MandateIsMissing(Competence.MANAGE_FUNDS)));
    }
}
