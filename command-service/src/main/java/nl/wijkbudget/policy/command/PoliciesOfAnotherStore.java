package nl.wijkbudget.policy.command;

/** Policies followed another event store than the one the program is connected to now. */
public final class PoliciesOfAnotherStore extends IllegalStateException {

    PoliciesOfAnotherStore(String followed, String connectedTo) {
        super("The policies followed event store " + followed + ", but this is event store " + connectedTo
                + ". Connect to the right store, or start once with " + PolicyOrigin.RESTART
                + "=true to let them begin at the first event of this store.");
    }
}
