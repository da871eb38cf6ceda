package nl.wijkbudget.person.command;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.neighbourhood.Neighbourhoods;
import nl.wijkbudget.person.Inspection;
import nl.wijkbudget.person.InspectionPurpose;
import nl.wijkbudget.person.MailAddress;
import nl.wijkbudget.person.OwnPersonalia;
import nl.wijkbudget.person.PersonRefusal.PersonIsUnknown;
import nl.wijkbudget.person.PersonRefusal.RoleMayNotRead;
import nl.wijkbudget.person.PersonalField;
import nl.wijkbudget.person.Personalia;
import org.jspecify.annotations.Nullable;

/** Hands out what is in the vault: to people their own, to others only after a line in the journal. */
public final class Reception implements OwnPersonalia {
    private static final Set<PersonalField> ALL = EnumSet.allOf(PersonalField.class);

    private final EncryptedVault vault;
    private final InspectionTable journal;
    private final Neighbourhoods neighbourhoods;
    private final Clock clock;

    Reception(EncryptedVault vault, InspectionTable journal, Neighbourhoods neighbourhoods, Clock clock) {
        this.vault = vault;
        this.journal = journal;
        this.neighbourhoods = neighbourhoods;
        this.clock = clock;
    }

    @Override
    public Optional<Personalia> of(ActorId person) {
        return vault.find(person);
    }

    @Override
    public List<Inspection> inspectionsOf(ActorId person) {
        return journal.of(person);
    }

    /** To an organiser with a mandate in that neighbourhood, or an auditor; the line is written before the answer. */
    Personalia show(Authority inspector, @Nullable NeighbourhoodId mandatedIn, ActorId person, InspectionPurpose why) {
        requireInspector(inspector, mandatedIn);
        Personalia found = vault.find(person).orElseThrow(() -> new Rejection(new PersonIsUnknown()));
        if (!person.equals(inspector.actor())) {
            journal.add(inspector, person, ALL, why, clock.instant());
        }
        return found;
    }

    /** Everyone with that address; for each a line in the journal. */
    List<Personalia> find(
            Authority inspector, @Nullable NeighbourhoodId mandatedIn, MailAddress address, InspectionPurpose why) {
        requireInspector(inspector, mandatedIn);
        return vault.withMail(address).stream()
                .map(person -> show(inspector, mandatedIn, person, why))
                .toList();
    }

    /** Refuses who has no mandate for personal data there. */
    void requireInspector(Authority inspector, @Nullable NeighbourhoodId mandatedIn) {
        if (inspector.role() == Role.AUDITOR) {
            return;
        }
        if (inspector.role() != Role.ORGANISER || mandatedIn == null) {
            throw new Rejection(new RoleMayNotRead(inspector.role()));
        }
        neighbourhoods.of(mandatedIn).requireMandate(inspector, Competence.MANAGE_PERSONAL_DATA, clock.instant());
    }
}
