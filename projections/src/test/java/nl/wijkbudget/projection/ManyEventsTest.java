package nl.wijkbudget.projection;

import static nl.wijkbudget.projection.ToyTallyProjection.GROUP;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Prints the speed of a replay; {@code -Dwijkbudget.test.events=1000000} measures it on more. */
@ProjectionTest
class ManyEventsTest {

    private static final int EVENTS = Integer.getInteger("wijkbudget.test.events", 20_000);
    private static final int CHOICES = 100;

    private final Scenario scenario;

    ManyEventsTest(Scenario scenario) {
        this.scenario = scenario;
    }

    @Test
    void a_tally_of_many_events_counts_each_of_them_once() {
        for (int vote = 0; vote < EVENTS; vote++) {
            scenario.given(
                    PastEvent.of(new ToyVoted("choice-" + vote % CHOICES)).from("ballot:" + vote, 0));
        }

        scenario.followedBy(GROUP);
        System.out.printf("%,d events per second of processor time%n", Math.round(EVENTS / processorSeconds()));

        assertThat(scenario.answer(new GetToyVotes("choice-0"), Long.class)).isEqualTo(EVENTS / CHOICES);
    }

    private static double processorSeconds() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return Stream.of(threads.dumpAllThreads(false, false))
                        .filter(thread -> thread.getThreadName().equals("projection-" + GROUP))
                        .mapToLong(thread -> threads.getThreadCpuTime(thread.getThreadId()))
                        .sum()
                / 1e9;
    }
}
