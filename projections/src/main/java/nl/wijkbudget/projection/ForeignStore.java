package nl.wijkbudget.projection;

/** The read models were built from another event store than the one the program is connected to now. */
public final class ForeignStore extends IllegalStateException {

    ForeignStore(String builtFrom, String connectedTo) {
        super("The read models were built from event store " + builtFrom + ", but this is event store " + connectedTo
                + ". Connect to the right store, or start once with " + StoreGuard.REBUILD
                + "=true to empty the read models and rebuild them from this store.");
    }
}
