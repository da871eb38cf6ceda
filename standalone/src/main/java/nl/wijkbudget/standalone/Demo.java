package nl.wijkbudget.standalone;

import java.time.Clock;
import java.time.Instant;
import nl.wijkbudget.ballot.BallotPapers;
import nl.wijkbudget.delivery.ProjectStopped;
import nl.wijkbudget.door.command.CommandDoor;
import nl.wijkbudget.history.command.EventHistory;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.RoundId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A made-up round in De Wijert, told through the same commands that people use, so that the journal is full. */
final class Demo {
    static final NeighbourhoodId WIJK = new NeighbourhoodId("de-wijert");
    static final RoundId ROUND = new RoundId("de-wijert-voorbeeld");
    static final RoundId NEXT_ROUND = new RoundId("de-wijert-nu");

    private static final Logger LOG = LoggerFactory.getLogger(Demo.class);

    private final CommandDoor door;
    private final EventHistory history;
    private final BallotPapers papers;
    private final DemoLetters letters;
    private final Clock clock;

    Demo(CommandDoor door, EventHistory history, BallotPapers papers, DemoLetters letters, Clock clock) {
        this.door = door;
        this.history = history;
        this.papers = papers;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * Tells the story once: one that is complete is left alone, and one that was cut off is told again from its start,
     * as of the time of its first event. What is true already stays as it is.
     */
    void load() {
        if (isComplete()) {
            LOG.info("The demo is in the log already; nothing is added");
            return;
        }
        tell();
        if (!isComplete()) {
            throw new IllegalStateException("The log holds a De Wijert in which the demo cannot come to its end");
        }
        LOG.info("The demo is ready; the agenda is on /rondes/{}/agenda", ROUND.value());
    }

    private void tell() {
        var begun = history.messagesOf(WIJK).stream().findFirst();
        Instant start = begun.isPresent() ? begun.get().getTimestamp() : clock.instant();
        DemoPeople people = new DemoPeople(door, start, begun.isPresent());
        people.settle();
        DemoRound round = new DemoRound(people, papers, letters, clock.instant());
        round.propose();
        round.assess();
        round.vote();
        round.decide();
        new DemoMoney(people).spend();
        new DemoFourEyes(people).watch();
        new DemoNextRound(people, papers, letters, clock.instant()).open();
    }

    private boolean isComplete() {
        return history.of(DemoMoney.LAST).contains(new ProjectStopped(DemoMoney.LAST))
                && letters.used(NEXT_ROUND) >= DemoNextRound.VOTES;
    }
}
