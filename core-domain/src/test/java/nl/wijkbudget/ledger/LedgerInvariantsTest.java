package nl.wijkbudget.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever treasurers ask in whatever order, the invariants hold after each event. */
class LedgerInvariantsTest {
    private static final int COMMANDS = 400;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 20171120, 300000})
    void hold_after_each_event(long seed) {
        System.out.println("Ledger invariants with seed " + seed);
        TreasurersDay day = new TreasurersDay(seed);
        for (int command = 0; command < COMMANDS; command++) {
            day.askSomething();
        }
        assertThat(day.events()).as("events of seed " + seed).isGreaterThan(COMMANDS / 10);
    }

    @Test
    void every_kind_of_event_takes_part() {
        TreasurersDay day = new TreasurersDay(1);
        for (int command = 0; command < COMMANDS; command++) {
            day.askSomething();
        }
        assertThat(day.kinds())
                .contains(
                        ContributionReceived.class,
                        BudgetAllocated.class,
                        AllocationReleased.class,
                        FundsCommitted.class,
                        PaymentRecorded.class,
                        UnspentReturned.class,
                        FundsTransferred.class,
                        TransactionReversed.class);
    }
}
