package nl.wijkbudget.rule;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.wijkbudget.poll.Poll;

/** Compares two outcomes by how many voters have more of their choices funded in the one than in the other. */
final class MostPreferred {
    private MostPreferred() {}

    /** This outcome, or the other when strictly more voters prefer it; tells how many prefer which. */
    static Trace of(Poll poll, Trace outcome, Trace other) {
        Set<Integer> ours = new HashSet<>(outcome.winners());
        Set<Integer> theirs = new HashSet<>(other.winners());
        int preferOurs = 0;
        int preferTheirs = 0;
        for (int group = 0; group < poll.groups(); group++) {
            int more = Integer.compare(funded(poll, group, ours), funded(poll, group, theirs));
            preferOurs += more > 0 ? poll.size(group) : 0;
            preferTheirs += more < 0 ? poll.size(group) : 0;
        }
        Trace preferred = preferTheirs > preferOurs ? other : outcome;
        Map<String, String> figures = new LinkedHashMap<>(outcome.figures());
        figures.put("prefer-equal-shares", Integer.toString(preferOurs));
        figures.put("prefer-most-votes-first", Integer.toString(preferTheirs));
        return new Trace(preferred.moves(), preferred.ties(), figures);
    }

    private static int funded(Poll poll, int group, Set<Integer> winners) {
        int funded = 0;
        for (int entry = poll.start(group); entry < poll.start(group + 1); entry++) {
            funded += winners.contains(poll.project(entry)) ? 1 : 0;
        }
        return funded;
    }
}
