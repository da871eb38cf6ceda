package nl.wijkbudget.verifier.count;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkbudget.verifier.rulebook.Selection;
import nl.wijkbudget.verifier.rulebook.Vote;

/** Ballots that say the same, and how many there are. */
public record Same(String channel, Selection selection, long size) {
    public static List<Same> of(Iterable<Vote> votes) {
        Map<Same, Long> sizes = new LinkedHashMap<>();
        votes.forEach(vote -> sizes.merge(new Same(vote.channel(), vote.selection(), 0), 1L, Long::sum));
        return sizes.entrySet().stream()
                .map(each -> new Same(each.getKey().channel(), each.getKey().selection(), each.getValue()))
                .toList();
    }
}
