package nl.wijkbudget.reading.query;

import java.util.HashMap;
import java.util.Map;

/** How many follow something now, of each party and in all, so that nobody takes all places. */
final class Followers {
    private final int most;
    private final int mostOfOne;
    private final Map<String, Integer> parties = new HashMap<>();
    private int all;

    Followers(int most, int mostOfOne) {
        this.most = most;
        this.mostOfOne = mostOfOne;
    }

    /** Whether there was a place. */
    synchronized boolean admit(String party) {
        if (all >= most || parties.getOrDefault(party, 0) >= mostOfOne) {
            return false;
        }
        all++;
        parties.merge(party, 1, Integer::sum);
        return true;
    }

    synchronized void leave(String party) {
        all--;
        parties.computeIfPresent(party, (name, present) -> present == 1 ? null : present - 1);
    }
}
