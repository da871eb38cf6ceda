package nl.wijkbudget.evidence.command;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.wijkbudget.evidence.Note;
import nl.wijkbudget.evidence.Promise;
import nl.wijkbudget.evidence.Rfc6962;
import nl.wijkbudget.log.command.LeafReader;

/** Promises in the name of the log that an event which is stored will be in it; nothing of that is kept. */
public final class Promises {
    private static final int UNITS = 2;

    private final SigningKey key;
    private final LeafReader log;
    private final Publisher publisher;
    private final Clock clock;
    private final Duration unit;

    /** @param unit that of the time of ballots: nothing finer goes into a promise */
    public Promises(LogSettings settings, LeafReader log, TransparencyLog open, Clock clock, Duration unit) {
        this.key = settings.key();
        this.log = log;
        this.publisher = open.publisher();
        this.clock = clock;
        this.unit = unit;
    }

    /** Empty when the event is not here, or when this log will not be signed until somebody has looked at it. */
    public Optional<Note> of(String round, String eventId) {
        return publisher.state() == LogState.REFUSED
                ? Optional.empty()
                : log.entryOf(eventId).map(entry -> signed(round, entry));
    }

    private Note signed(String round, byte[] entry) {
        Promise promise = new Promise(key.verifier().name(), round, Rfc6962.leaf(entry), before());
        return new Note(promise.text(), List.of(key.sign(promise.text())));
    }

    /** The end of the unit after this one, so that there is always a whole one to keep the promise in. */
    private Instant before() {
        long seconds = unit.toSeconds();
        return Instant.ofEpochSecond((Math.floorDiv(clock.instant().getEpochSecond(), seconds) + UNITS) * seconds);
    }
}
