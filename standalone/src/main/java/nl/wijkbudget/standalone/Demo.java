package nl.wijkbudget.standalone;

import java.time.Clock;
import nl.wijkbudget.ballot.BallotPapers;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.door.command.CommandDoor;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.neighbourhood.Neighbourhoods;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A made-up round in De Wijert, told through the same commands that people use, so that the journal is full. */
final class Demo {
    static final NeighbourhoodId WIJK = new NeighbourhoodId("de-wijert");
    static final RoundId ROUND = new RoundId("de-wijert-voorbeeld");

    private static final Logger LOG = LoggerFactory.getLogger(Demo.class);

    private final CommandDoor door;
    private final Neighbourhoods neighbourhoods;
    private final BallotPapers papers;
    private final Clock clock;

    Demo(CommandDoor door, Neighbourhoods neighbourhoods, BallotPapers papers, Clock clock) {
        this.door = door;
        this.neighbourhoods = neighbourhoods;
        this.papers = papers;
        this.clock = clock;
    }

    /** Tells the story once; a neighbourhood that is there already is left alone. */
    void load() {
        if (isThere()) {
            LOG.info("De Wijert is in the log already; the demo adds nothing");
            return;
        }
        DemoPeople people = new DemoPeople(door, clock.instant());
        people.settle();
        DemoRound round = new DemoRound(people, papers, clock.instant());
        round.propose();
        round.assess();
        round.vote();
        round.decide();
        new DemoMoney(people).spend();
        LOG.info("The demo is ready; the agenda is on /rondes/{}/agenda", ROUND.value());
    }

    private boolean isThere() {
        try {
            return neighbourhoods.of(WIJK).neighbourhood().equals(WIJK);
        } catch (Rejection unknown) {
            return false;
        }
    }
}
