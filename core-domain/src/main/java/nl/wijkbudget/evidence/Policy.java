package nl.wijkbudget.evidence;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whose word is enough, in the form of C2SP {@code tlog-policy}.
 *
 * @param quorum the name of a witness or a group, or null when the log's own signature suffices
 */
public record Policy(
        List<PolicyLog> logs,
        Map<String, PolicyWitness> witnesses,
        Map<String, Group> groups,
        @Nullable String quorum) {

    public record PolicyLog(VerifierKey key, @Nullable String url) {}

    public record PolicyWitness(
            String name, VerifierKey key, @Nullable String url) {}

    /** So many of these, each a witness or a group. */
    public record Group(int threshold, List<String> members) {
        public Group {
            members = List.copyOf(members);
        }
    }

    public Policy {
        logs = List.copyOf(logs);
        witnesses = Collections.unmodifiableMap(new LinkedHashMap<>(witnesses));
        groups = Collections.unmodifiableMap(new LinkedHashMap<>(groups));
    }

    public static Policy parse(String file) {
        return new PolicyReader().read(file);
    }

    /** The witnesses whose cosignature is on the note; a false one of a known key is refused. */
    public Set<String> cosigned(Note note) {
        Set<String> names = new LinkedHashSet<>();
        witnesses.values().stream()
                .filter(witness -> witness.key().signatureOn(note).isPresent())
                .forEach(witness -> names.add(witness.name()));
        return names;
    }

    /** Whether a log that is known signed this, and enough witnesses did. */
    public boolean isSatisfiedBy(Note note) {
        String origin = Checkpoint.parse(note.text()).origin();
        boolean logged = logs.stream()
                .map(PolicyLog::key)
                .filter(key -> key.name().equals(origin))
                .anyMatch(key -> key.signatureOn(note).isPresent());
        return logged && isQuorum(cosigned(note));
    }

    public boolean isQuorum(Set<String> cosigned) {
        return quorum == null || counts(quorum, cosigned);
    }

    private boolean counts(String name, Set<String> cosigned) {
        Group group = groups.get(name);
        return group == null
                ? cosigned.contains(name)
                : group.members().stream()
                                .filter(member -> counts(member, cosigned))
                                .count()
                        >= group.threshold();
    }
}
