package nl.wijkbudget.projection;

/** Which event store this is: one text that a store keeps for ever and that no other store has. */
@FunctionalInterface
public interface StoreIdentity {

    String identity();
}
