package nl.wijkbudget.neighbourhood;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.identity.ThemeId;
import org.jspecify.annotations.Nullable;

/**
 * What an actor, in a role, may decide from one instant up to but not including another.
 *
 * @param theme the one theme of whose projects it is, as with its contact people; null of all that the competences reach
 */
public record Mandate(
        ActorId holder,
        Role role,
        Set<Competence> competences,
        Instant from,
        Instant until,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ThemeId theme) {
    /** What can be decided for the projects of one theme alone. */
    private static final Set<Competence> PER_THEME = Set.of(Competence.CARRY_OUT_PROJECT);

    /** Of no theme in particular. */
    public Mandate(ActorId holder, Role role, Set<Competence> competences, Instant from, Instant until) {
        this(holder, role, competences, from, until, null);
    }

    public Mandate {
        competences = Collections.unmodifiableSet(new TreeSet<>(competences));
        if (competences.isEmpty()) {
            throw new IllegalArgumentException("A mandate covers at least one competence");
        }
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("A mandate starts before it ends: " + from + ", " + until);
        }
        if (theme != null && !PER_THEME.containsAll(competences)) {
            throw new IllegalArgumentException("A mandate of one theme covers " + PER_THEME + ": " + competences);
        }
    }

    /** The same mandate cut short; one that had not started yet never does. */
    Mandate endedAt(Instant instant) {
        if (!instant.isBefore(until)) {
            return this;
        }
        Instant end = instant.isBefore(from) ? from : instant;
        return new Mandate(holder, role, competences, from, end, theme);
    }
}
