package nl.wijkbudget.person.command;

import nl.wijkbudget.identity.ActorId;

/** A record of the vault that cannot be opened: says which and what of it, and nothing that is in it. */
public final class TamperedRecord extends IllegalStateException {
    TamperedRecord(ActorId person, String what) {
        super("The record of " + person + " in the vault was changed outside the program: its " + what
                + " cannot be opened");
    }
}
