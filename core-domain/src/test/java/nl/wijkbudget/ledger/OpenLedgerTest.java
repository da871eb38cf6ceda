package nl.wijkbudget.ledger;

import static nl.wijkbudget.Wijk.RESIDENT;
import static nl.wijkbudget.Wijk.TREASURER;
import static nl.wijkbudget.Wijk.WIJK;
import static nl.wijkbudget.ledger.Kas.ELSEWHERE;
import static nl.wijkbudget.ledger.Kas.LEDGER;
import static nl.wijkbudget.ledger.Kas.OPENED;
import static nl.wijkbudget.ledger.Kas.fixture;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.DecisionRefusal.MandateIsMissing;
import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.identity.LedgerId;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.ledger.LedgerCommand.OpenLedger;
import nl.wijkbudget.ledger.LedgerRefusal.LedgerExistsAlready;
import nl.wijkbudget.neighbourhood.NeighbourhoodRefusal.NeighbourhoodIsUnknown;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class OpenLedgerTest {
    private final AggregateTestFixture<Ledger> ledger = fixture();

    @Test
    void opens_the_books_of_a_neighbourhood() {
        ledger.givenNoPriorActivity()
                .when(new OpenLedger(LEDGER, WIJK, "EUR"), TREASURER.toMetaData())
                .expectEvents(OPENED);
    }

    @Test
    void stays_quiet_when_they_are_open() {
        ledger.given(OPENED)
                .when(new OpenLedger(LEDGER, WIJK, "EUR"), TREASURER.toMetaData())
                .expectNoEvents();
    }

    @Test
    void refuses_another_currency() {
        ledger.given(OPENED)
                .when(new OpenLedger(LEDGER, WIJK, "USD"), TREASURER.toMetaData())
                .expectException(Refused.because(new LedgerExistsAlready(LEDGER, "EUR")));
    }

    @Test
    void refuses_an_unknown_neighbourhood() {
        NeighbourhoodId nowhere = new NeighbourhoodId("nergenswijk");
        ledger.givenNoPriorActivity()
                .when(new OpenLedger(LedgerId.of(nowhere), nowhere, "EUR"), TREASURER.toMetaData())
                .expectException(Refused.because(new NeighbourhoodIsUnknown(nowhere)));
    }

    @Test
    void refuses_who_has_no_mandate() {
        ledger.givenNoPriorActivity()
                .when(new OpenLedger(LEDGER, WIJK, "EUR"), RESIDENT.toMetaData())
                .expectException(Refused.because(new MandateIsMissing(Competence.MANAGE_FUNDS)));
    }

    @Test
    void a_neighbourhood_has_one_ledger() {
        assertThatThrownBy(() -> new OpenLedger(LedgerId.of(ELSEWHERE), WIJK, "EUR"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
