package nl.wijkbudget.person.query;

import java.util.Locale;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.person.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * An actor, and what everyone may know of the name.
 *
 * @param status KNOWN, WITHHELD, UNKNOWN or ERASED
 * @param name only when it is known
 */
record NamedActor(String actor, String status, @Nullable String name) {
    static NamedActor of(ActorId actor, @Nullable PersonName name) {
        PersonName told = name == null ? new PersonName.Unknown() : name;
        return new NamedActor(
                actor.value(),
                told.getClass().getSimpleName().toUpperCase(Locale.ROOT),
                told instanceof PersonName.Known known ? known.name() : null);
    }
}
