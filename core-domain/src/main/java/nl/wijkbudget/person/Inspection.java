package nl.wijkbudget.person;

import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.identity.ActorId;

/** A line of the vault's journal: somebody read data of somebody else; both are pseudonyms. */
public record Inspection(
        long number,
        Instant inspectedAt,
        ActorId inspector,
        Role role,
        ActorId person,
        Set<PersonalField> fields,
        InspectionPurpose purpose) {
    public Inspection {
        fields = Collections.unmodifiableSet(new TreeSet<>(fields));
    }
}
