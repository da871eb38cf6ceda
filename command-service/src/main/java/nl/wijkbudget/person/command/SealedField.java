package nl.wijkbudget.person.command;

import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.person.PersonalField;

/** A field of a person as it is stored; its version goes up with every change. */
record SealedField(PersonalField field, int version, String sealed) {
    static Context about(ActorId person, PersonalField field, int version) {
        return Context.of("wijkbudget vault field", person.value(), field.name(), Integer.toString(version));
    }
}
