package nl.wijkbudget.verifier.log;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.wijkbudget.verifier.json.JsonReader;
import nl.wijkbudget.verifier.json.Malformed;

/**
 * Whose word is enough, in the format of {@code tlog-policy}.
 *
 * @param quorum the name of a witness or group, or {@code none}
 */
public record Policy(List<VerifierKey> logs, Map<String, Member> members, String quorum) {
    /** A witness with a key, or a group that needs some of others. */
    private interface Member {
        boolean isIn(Set<String> cosigned);
    }

    public static Policy of(byte[] bytes) {
        List<VerifierKey> logs = new ArrayList<>();
        Map<String, Member> members = new LinkedHashMap<>();
        String quorum = null;
        for (String line : JsonReader.decoded(bytes).lines().toList()) {
            String[] words = line.strip().split("[ \t]+");
            if (line.isBlank() || words[0].startsWith("#")) {
                continue;
            }
            if (words[0].equals("log") && words.length >= 2) {
                logs.add(VerifierKey.of(words[1]));
            } else if (words[0].equals("witness") && words.length >= 3) {
                add(members, words[1], new Witness(VerifierKey.of(words[2])));
            } else if (words[0].equals("group") && words.length >= 4) {
                List<String> names = List.of(words).subList(3, words.length);
                add(members, words[1], Group.of(words[2], names, members));
            } else if (words[0].equals("quorum") && words.length == 2 && quorum == null) {
                quorum = words[1];
            } else {
                throw new Malformed("has a line of policy that means nothing: " + line);
            }
        }
        if (quorum == null || (!quorum.equals("none") && !members.containsKey(quorum))) {
            throw new Malformed("has no quorum that it defines");
        }
        return new Policy(logs, members, quorum);
    }

    private static void add(Map<String, Member> members, String name, Member member) {
        if (name.equals("none") || members.put(name, member) != null) {
            throw new Malformed("defines twice: " + name);
        }
    }

    /** Whether a log of the policy signed it under its own name. */
    public boolean knows(Checkpoint checkpoint) {
        boolean known = false;
        for (VerifierKey log : logs) {
            known |= log.name().equals(checkpoint.origin()) && !log.isWitness() && log.signed(checkpoint.note());
        }
        return known;
    }

    /** The witnesses that cosigned it. */
    public Set<String> witnesses(Checkpoint checkpoint) {
        Set<String> cosigned = new HashSet<>();
        members.forEach((name, member) -> {
            if (member instanceof Witness witness
                    && witness.key().isWitness()
                    && witness.key().signed(checkpoint.note())) {
                cosigned.add(witness.key().name());
            }
        });
        return cosigned;
    }

    public boolean isQuorum(Set<String> cosigned) {
        return quorum.equals("none")
                || Objects.requireNonNull(members.get(quorum)).isIn(cosigned);
    }

    private record Witness(VerifierKey key) implements Member {
        @Override
        public boolean isIn(Set<String> cosigned) {
            return cosigned.contains(key.name());
        }
    }

    private record Group(int needed, List<Member> of) implements Member {
        static Group of(String needed, List<String> names, Map<String, Member> members) {
            if (!members.keySet().containsAll(names) || !needed.matches("any|all|[1-9][0-9]{0,5}")) {
                throw new Malformed("has a group of members that are not there, or of no number");
            }
            List<Member> of = names.stream()
                    .distinct()
                    .map(name -> Objects.requireNonNull(members.get(name)))
                    .toList();
            int least = needed.equals("any") ? 1 : needed.equals("all") ? of.size() : Integer.parseInt(needed);
            return new Group(least, of);
        }

        @Override
        public boolean isIn(Set<String> cosigned) {
            return of.stream().filter(member -> member.isIn(cosigned)).count() >= needed;
        }
    }
}
