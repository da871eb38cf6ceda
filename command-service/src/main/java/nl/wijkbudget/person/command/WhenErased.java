package nl.wijkbudget.person.command;

import nl.wijkbudget.identity.ActorId;

/** Whoever keeps something of a person outside the vault, such as a session, and lets go of it with the person. */
@FunctionalInterface
public interface WhenErased {
    /** Comes before the vault forgets, and may come again. */
    void forget(ActorId person);
}
