package nl.wijkbudget.neighbourhood;

import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.identity.ActorId;

/** What an actor, in a role, may decide from one instant up to but not including another. */
public record Mandate(ActorId holder, Role role, Set<Competence> competences, Instant from, Instant until) {
    public Mandate {
        competences = Collections.unmodifiableSet(new TreeSet<>(competences));
        if (competences.isEmpty()) {
            throw new IllegalArgumentException("A mandate covers at least one competence");
        }
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("A mandate starts before it ends: " + from + ", " + until);
        }
    }

    /** The same mandate cut short; one that had not started yet never does. */
    Mandate endedAt(Instant instant) {
        if (!instant.isBefore(until)) {
            return this;
        }
        Instant end = instant.isBefore(from) ? from : instant;
        return new Mandate(holder, role, competences, from, end);
    }
}
