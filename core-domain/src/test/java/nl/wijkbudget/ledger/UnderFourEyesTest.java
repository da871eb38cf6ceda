package nl.wijkbudget.ledger;

import static nl.wijkbudget.Wijk.CORPORATION;
import static nl.wijkbudget.Wijk.WIJK;
import static nl.wijkbudget.ledger.Kas.AGENDA;
import static nl.wijkbudget.ledger.Kas.ALLOCATION;
import static nl.wijkbudget.ledger.Kas.BECAUSE;
import static nl.wijkbudget.ledger.Kas.COMMITMENT;
import static nl.wijkbudget.ledger.Kas.DEAL;
import static nl.wijkbudget.ledger.Kas.DEAL_OPENED;
import static nl.wijkbudget.ledger.Kas.GARDEN;
import static nl.wijkbudget.ledger.Kas.LEDGER;
import static nl.wijkbudget.ledger.Kas.OPENED;
import static nl.wijkbudget.ledger.Kas.RENEWAL;
import static nl.wijkbudget.ledger.Kas.RENEWAL_OPENED;
import static nl.wijkbudget.ledger.Kas.allocated;
import static nl.wijkbudget.ledger.Kas.received;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.wijkbudget.Wijk;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Command;
import nl.wijkbudget.decision.DecisionRefusal.ReasonIsMissing;
import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.identity.AllocationId;
import nl.wijkbudget.identity.FundId;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.TransactionId;
import nl.wijkbudget.ledger.LedgerCommand.AllocateBudget;
import nl.wijkbudget.ledger.LedgerCommand.CommitFunds;
import nl.wijkbudget.ledger.LedgerCommand.OpenFund;
import nl.wijkbudget.ledger.LedgerCommand.ReleaseAllocation;
import nl.wijkbudget.ledger.LedgerCommand.ReverseTransaction;
import nl.wijkbudget.ledger.LedgerCommand.TransferFunds;
import nl.wijkbudget.money.Money;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What moves money asks for approval, last of all. */
class UnderFourEyesTest {
    private final List<Object> asked = new ArrayList<>();

    static List<LedgerCommand> moves() {
        return List.of(
                new AllocateBudget(LEDGER, new AllocationId("bomen-1"), DEAL, Kas.TREES, AGENDA, Money.of(1)),
                new ReleaseAllocation(LEDGER, ALLOCATION, new TransactionId("vrij"), Money.of(1)),
                new CommitFunds(LEDGER, COMMITMENT, ALLOCATION, CORPORATION, Money.of(1)),
                new TransferFunds(LEDGER, new TransactionId("over"), DEAL, RENEWAL, Earmark.NONE, Money.of(1)),
                new ReverseTransaction(LEDGER, new TransactionId("allocation.tuin-1"), new TransactionId("terug")));
    }

    @ParameterizedTest
    @MethodSource("moves")
    void moving_money_asks_for_approval(LedgerCommand move) {
        ledger().when(move, BECAUSE.toMetaData()).expectException(Refused.because(new ReasonIsMissing()));
        assertThat(asked).containsExactly(WIJK, move, BECAUSE);
    }

    @Test
    void nobody_is_asked_to_approve_what_is_refused_anyway() {
        ledger().when(new AllocateBudget(LEDGER, ALLOCATION, DEAL, GARDEN, AGENDA, Money.of(0)), BECAUSE.toMetaData())
                .expectException(Rejection.class);
        assertThat(asked).isEmpty();
    }

    @Test
    void opening_a_fund_asks_nobody() {
        ledger().when(new OpenFund(LEDGER, new FundId("nieuw"), "Nieuw"), BECAUSE.toMetaData())
                .expectSuccessfulHandlerExecution();
        assertThat(asked).isEmpty();
    }

    private TestExecutor<Ledger> ledger() {
        AggregateTestFixture<Ledger> ledger = new AggregateTestFixture<>(Ledger.class);
        ledger.registerInjectableResource(
                new LedgerOffice(Kas.TWO_NEIGHBOURHOODS, Kas.AGENDAS, Kas.PROJECTS, this::askedAndRefused, Wijk.CLOCK));
        return ledger.given(
                OPENED, DEAL_OPENED, RENEWAL_OPENED, received("subsidie", DEAL, 1_000, Earmark.NONE), allocated());
    }

    /** Any refusal will do, to see that it is heard. */
    private void askedAndRefused(NeighbourhoodId neighbourhood, Command command, Authority authority) {
        asked.addAll(List.of(neighbourhood, command, authority));
        throw new Rejection(new ReasonIsMissing());
    }
}
