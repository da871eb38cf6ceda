package nl.wijkbudget.verifier.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.wijkbudget.verifier.json.JsonReader;
import nl.wijkbudget.verifier.json.Malformed;

/**
 * Whose word is enough, in the format of {@code tlog-policy}.
 *
 * @param quorum whether the witnesses of these names are enough
 */
public record Policy(List<VerifierKey> logs, List<VerifierKey> witnesses, Predicate<Set<String>> quorum) {
    private static final String NONE = "none";

    public static Policy of(byte[] bytes) {
        List<VerifierKey> logs = new ArrayList<>();
        List<VerifierKey> witnesses = new ArrayList<>();
        Map<String, Predicate<Set<String>>> members = new HashMap<>(Map.of(NONE, cosigned -> true));
        Predicate<Set<String>> quorum = null;
        for (String line : JsonReader.decoded(bytes).lines().toList()) {
            List<String> words = List.of(line.strip().split("[ \t]+"));
            if (line.isBlank() || words.get(0).startsWith("#")) {
                continue;
            }
            String what = words.get(0) + Math.min(words.size(), 4);
            Predicate<Set<String>> member = null;
            if (what.matches("log[2-4]")) {
                logs.add(VerifierKey.of(words.get(1)));
            } else if (what.matches("witness[34]")) {
                VerifierKey key = VerifierKey.of(words.get(2));
                witnesses.add(key);
                member = cosigned -> cosigned.contains(key.name());
            } else if (what.equals("group4")) {
                member = group(words.get(2), words.subList(3, words.size()), members);
            } else if (what.equals("quorum2") && quorum == null && members.containsKey(words.get(1))) {
                quorum = members.get(words.get(1));
            } else {
                throw new Malformed("has a line of policy that means nothing: " + line);
            }
            if (member != null && members.put(words.get(1), member) != null) {
                throw new Malformed("defines twice: " + words.get(1));
            }
        }
        if (quorum == null) {
            throw new Malformed("has no quorum");
        }
        return new Policy(logs, witnesses, quorum);
    }

    private static Predicate<Set<String>> group(
            String needed, List<String> names, Map<String, Predicate<Set<String>>> members) {
        if (names.contains(NONE) || !members.keySet().containsAll(names) || !needed.matches("any|all|[1-9]\\d{0,5}")) {
            throw new Malformed("has a group of members that are not there, or of no number");
        }
        List<Predicate<Set<String>>> of =
                names.stream().distinct().map(members::get).toList();
        int least = needed.equals("any") ? 1 : needed.equals("all") ? of.size() : Integer.parseInt(needed);
        return cosigned -> of.stream().filter(member -> member.test(cosigned)).count() >= least;
    }

    /** Whether a log of the policy signed this, under the name by which it calls itself. */
    public boolean knows(Note note, String origin) {
        return logs.stream().filter(log -> !log.isWitness() && log.signed(note)).toList().stream()
                .anyMatch(log -> log.name().equals(origin));
    }

    /** Whether a witness cosigned it at or after this time. */
    public boolean isWitnessedSince(Checkpoint checkpoint, Instant time) {
        return witnesses.stream()
                .filter(VerifierKey::isWitness)
                .flatMap(witness -> witness.signatures(checkpoint.note()).stream())
                .anyMatch(line -> line.time() >= time.getEpochSecond());
    }

    /** The names of the witnesses that cosigned it. */
    public Set<String> witnesses(Checkpoint checkpoint) {
        return witnesses.stream()
                .filter(witness -> witness.isWitness() && witness.signed(checkpoint.note()))
                .map(VerifierKey::name)
                .collect(Collectors.toSet());
    }
}
