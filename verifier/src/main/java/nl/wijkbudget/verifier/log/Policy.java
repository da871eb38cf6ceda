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
import org.jspecify.annotations.Nullable;

/**
 * Whose word is enough, in the format of {@code tlog-policy}.
 *
 * @param quorum whether the witnesses of these names are enough
 */
public record Policy(List<VerifierKey> logs, List<VerifierKey> witnesses, Predicate<Set<String>> quorum) {
    private static final String NONE = "none";
    /** Stands for the quorum among the members: no word of a policy is empty. */
    private static final String QUORUM = "";

    public static Policy of(byte[] bytes) {
        List<VerifierKey> logs = new ArrayList<>();
        List<VerifierKey> witnesses = new ArrayList<>();
        Map<String, Predicate<Set<String>>> members = new HashMap<>(Map.of(NONE, cosigned -> true));
        for (String line : JsonReader.decoded(bytes).lines().toList()) {
            List<String> words = List.of(line.strip().split("[ \t]+"));
            if (line.isBlank() || words.get(0).startsWith("#")) {
                continue;
            }
            switch (words.get(0) + " of " + Math.min(words.size(), 4)) {
                case "log of 2", "log of 3", "log of 4" -> logs.add(VerifierKey.of(words.get(1)));
                case "witness of 3", "witness of 4" -> {
                    VerifierKey key = VerifierKey.of(words.get(2));
                    witnesses.add(key);
                    define(members, words.get(1), cosigned -> cosigned.contains(key.name()));
                }
                case "group of 4" ->
                    define(members, words.get(1), group(words.get(2), words.subList(3, words.size()), members));
                case "quorum of 2" -> define(members, QUORUM, members.get(words.get(1)));
                default -> throw new Malformed("has a line of policy that means nothing: " + line);
            }
        }
        return new Policy(logs, witnesses, Malformed.ifAbsent(members.get(QUORUM), "has no quorum"));
    }

    private static void define(
            Map<String, Predicate<Set<String>>> members, String name, @Nullable Predicate<Set<String>> member) {
        boolean isNew = member != null && members.put(name, member) == null;
        Malformed.unless(isNew, "defines twice, or by what is not there: " + name);
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
        return signers(logs, false, note).contains(origin);
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
        return signers(witnesses, true, checkpoint.note());
    }

    private static Set<String> signers(List<VerifierKey> keys, boolean areWitnesses, Note note) {
        return keys.stream()
                .filter(key -> key.isWitness() == areWitnesses && key.signed(note))
                .map(VerifierKey::name)
                .collect(Collectors.toSet());
    }
}
