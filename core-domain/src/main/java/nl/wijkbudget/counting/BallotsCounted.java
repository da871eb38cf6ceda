package nl.wijkbudget.counting;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wijkbudget.rulebook.Channel;

/**
 * What went into a count.
 *
 * @param valid the ballots that count, by channel
 * @param setAside ballots left under a rulebook after whose amendment ballots had to be cast again
 * @param closedAtPosition where the log says that the vote closed
 * @param digest SHA-256 of the ballots that count, in log order, 64 lower-case hexadecimal digits
 */
public record BallotsCounted(Map<Channel, Integer> valid, int setAside, long closedAtPosition, String digest) {
    public BallotsCounted {
        valid = Collections.unmodifiableMap(new TreeMap<>(valid));
    }

    static BallotsCounted of(List<CountedBallot> ballots, int setAside, long closedAtPosition) {
        Map<Channel, Integer> valid = new TreeMap<>();
        ballots.forEach(ballot -> valid.merge(ballot.channel(), 1, Math::addExact));
        return new BallotsCounted(valid, setAside, closedAtPosition, BallotDigest.of(ballots));
    }
}
