package nl.wijkbudget.counting;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import nl.wijkbudget.rulebook.Channel;

/** What went into a count: ballots by channel, those cast again under an older rulebook set aside, and the SHA-256 of all of them in log order. */
public record BallotsCounted(Map<Channel, Integer> valid, int setAside, long closedAtPosition, String digest) {
    public BallotsCounted {
        valid = Collections.unmodifiableMap(new TreeMap<>(valid));
    }
}
