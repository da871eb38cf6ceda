package nl.wijkbudget.verifier.round;

import java.security.MessageDigest;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.wijkbudget.verifier.json.Json;
import nl.wijkbudget.verifier.log.Sha256;
import nl.wijkbudget.verifier.rulebook.Vote;

/** The ballots of a round, one for each right to vote and the last one cast, in the order of the log. */
final class Box {
    private final Map<String, Vote> votes = new LinkedHashMap<>();
    private final Map<String, Set<String>> everCast = new TreeMap<>();
    private final Set<String> withdrawn = new HashSet<>();

    boolean holds(String ballot) {
        return votes.containsKey(ballot);
    }

    void put(Vote vote) {
        if (votes.remove(vote.ballot()) == null) {
            String way = vote.channel().equals("PAPER") || vote.channel().equals("TABLE") ? vote.channel() : "CODE";
            everCast.computeIfAbsent(way, first -> new HashSet<>()).add(vote.ballot());
        }
        votes.put(vote.ballot(), vote);
        withdrawn.remove(vote.ballot());
    }

    void remove(String ballot) {
        votes.remove(ballot);
        withdrawn.add(ballot);
    }

    /** How many rights to vote have been used in this way, those taken back included. */
    long cast(String way) {
        return everCast.getOrDefault(way, Set.of()).size();
    }

    long withdrawn() {
        return withdrawn.size();
    }

    /** The ballots under these rulebooks. */
    Iterable<Vote> counted(Set<String> rulebooks) {
        return () -> votes.values().stream()
                .filter(vote -> rulebooks.contains(vote.rulebook()))
                .iterator();
    }

    /** What the result must say that it was counted from. */
    Json contents(Set<String> rulebooks, long closedAt) {
        MessageDigest digest = Sha256.digest();
        Map<String, Integer> valid = new TreeMap<>();
        int counted = 0;
        for (Vote vote : counted(rulebooks)) {
            digest.update(vote.canonicalText());
            valid.merge(vote.channel(), 1, Integer::sum);
            counted++;
        }
        Map<String, Json> byChannel = new TreeMap<>();
        valid.forEach((channel, number) -> byChannel.put(channel, Json.of(number)));
        return Json.of(Map.of(
                "valid", Json.of(byChannel),
                "setAside", Json.of(votes.size() - counted),
                "closedAtPosition", Json.of(closedAt),
                "digest", Json.of(Sha256.hex(digest.digest()))));
    }
}
