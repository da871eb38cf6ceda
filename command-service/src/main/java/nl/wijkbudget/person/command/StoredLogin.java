package nl.wijkbudget.person.command;

import nl.wijkbudget.identity.ActorId;

/** Which person a keyed hash leads to, with a proof under that person's key that it does. */
record StoredLogin(String lookup, ActorId person, String proof) {
    static Context about(ActorId person, String lookup) {
        return Context.of("wijkbudget vault login", person.value(), lookup);
    }
}
