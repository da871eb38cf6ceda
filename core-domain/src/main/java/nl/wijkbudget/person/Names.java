package nl.wijkbudget.person;

import java.util.Map;
import java.util.Set;
import nl.wijkbudget.identity.ActorId;

/** What everyone may be shown as the name of an actor. */
public interface Names {
    /** One for each actor asked for, in one go. */
    Map<ActorId, PersonName> namesOf(Set<ActorId> actors);

    /** Never fails for want of a person: who is not there is {@link PersonName.Unknown}. */
    default PersonName nameOf(ActorId actor) {
        return namesOf(Set.of(actor)).getOrDefault(actor, new PersonName.Unknown());
    }
}
