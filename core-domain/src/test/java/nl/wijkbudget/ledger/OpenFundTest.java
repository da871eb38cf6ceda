package nl.wijkbudget.ledger;

import static nl.wijkbudget.Wijk.RESIDENT;
import static nl.wijkbudget.Wijk.TREASURER;
import static nl.wijkbudget.ledger.Kas.DEAL;
import static nl.wijkbudget.ledger.Kas.DEAL_OPENED;
import static nl.wijkbudget.ledger.Kas.LEDGER;
import static nl.wijkbudget.ledger.Kas.OPENED;
import static nl.wijkbudget.ledger.Kas.fixture;

import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.DecisionRefusal.MandateIsMissing;
import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.ledger.LedgerCommand.OpenFund;
import nl.wijkbudget.ledger.LedgerRefusal.FundExistsAlready;
import nl.wijkbudget.ledger.LedgerRefusal.LedgerIsUnknown;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class OpenFundTest {
    private final AggregateTestFixture<Ledger> ledger = fixture();

    @Test
    void opens_a_fund() {
        ledger.given(OPENED)
                .when(new OpenFund(LEDGER, DEAL, "Wijkdeal"), TREASURER.toMetaData())
                .expectEvents(DEAL_OPENED);
    }

    @Test
    void stays_quiet_when_it_is_open() {
        ledger.given(OPENED, DEAL_OPENED)
                .when(new OpenFund(LEDGER, DEAL, "Wijkdeal"), TREASURER.toMetaData())
                .expectNoEvents();
    }

    @Test
    void refuses_another_name_under_the_same_id() {
        ledger.given(OPENED, DEAL_OPENED)
                .when(new OpenFund(LEDGER, DEAL, "Regiodeal"), TREASURER.toMetaData())
                .expectException(Refused.because(new FundExistsAlready(DEAL)));
    }

    @Test
    void refuses_when_nobody_opened_the_ledger() {
        ledger.givenNoPriorActivity()
                .when(new OpenFund(LEDGER, DEAL, "Wijkdeal"), TREASURER.toMetaData())
                .expectException(Refused.because(new LedgerIsUnknown(LEDGER)));
    }

    @Test
    void refuses_who_has_no_mandate() {
        ledger.given(OPENED)
                .when(new OpenFund(LEDGER, DEAL, "Wijkdeal"), RESIDENT.toMetaData())
                .expectException(Refused.because(new MandateIsMissing(Competence.MANAGE_FUNDS)));
    }
}
