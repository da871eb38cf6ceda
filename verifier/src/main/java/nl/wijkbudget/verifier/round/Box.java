package nl.wijkbudget.verifier.round;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkbudget.verifier.json.Json;
import nl.wijkbudget.verifier.log.Sha256;
import nl.wijkbudget.verifier.rulebook.Vote;

/** The ballots of a round, one for each right to vote and the last one cast, in the order of the log. */
final class Box {
    private final Map<String, Vote> votes = new LinkedHashMap<>();
    private final Map<String, Long> used = new HashMap<>();
    private final Set<String> withdrawn = new HashSet<>();

    /** Whether there was one of this right to vote. */
    boolean put(Vote vote) {
        boolean isAgain = votes.put(vote.ballot(), vote) != null;
        if (isAgain) {
            votes.remove(vote.ballot());
            votes.put(vote.ballot(), vote);
        } else if (!withdrawn.remove(vote.ballot())) {
            boolean isEntered = vote.channel().equals("PAPER") || vote.channel().equals("TABLE");
            used.merge(isEntered ? vote.channel() : "CODE", 1L, Long::sum);
        }
        return isAgain;
    }

    /** Whether there was one of this right to vote. */
    boolean remove(String ballot) {
        withdrawn.add(ballot);
        return votes.remove(ballot) != null;
    }

    /** How many rights to vote have been used in this way, those taken back included. */
    long used(String way) {
        return used.getOrDefault(way, 0L);
    }

    long withdrawn() {
        return withdrawn.size();
    }

    /** The ballots under these rulebooks. */
    List<Vote> counted(Set<String> rulebooks) {
        List<Vote> counted = new ArrayList<>(votes.values());
        counted.removeIf(vote -> !rulebooks.contains(vote.rulebook()));
        return counted;
    }

    /** What the result must say that it was counted from. */
    Json contents(Set<String> rulebooks, long closedAt) {
        MessageDigest digest = Sha256.digest();
        Map<String, Long> valid = new HashMap<>();
        List<Vote> counted = counted(rulebooks);
        counted.forEach(vote -> valid.merge(vote.channel(), 1L, Long::sum));
        counted.parallelStream().map(Vote::canonicalText).forEachOrdered(digest::update);
        String hex = Sha256.hex(digest.digest());
        return Json.named("valid setAside closedAtPosition digest")
                .with(valid, votes.size() - counted.size(), closedAt, hex);
    }
}
