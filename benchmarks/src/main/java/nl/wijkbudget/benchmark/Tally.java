package nl.wijkbudget.benchmark;

import java.util.HashMap;
import java.util.Map;

/** Votes per project. */
final class Tally {

    private final Map<String, Long> votes = new HashMap<>();

    void add(VoteCast vote) {
        for (String project : vote.selection()) {
            votes.merge(project, 1L, Long::sum);
        }
    }

    Map<String, Long> votes() {
        return votes;
    }
}
