package nl.wijkbudget.person.command;

import nl.wijkbudget.identity.ActorId;

/** Puts every key under the lock of the current master key, so that older ones can be destroyed. */
public final class KeyRotation {
    private final KeyTable table;
    private final KeyLock keys;
    private final MasterKeys masters;

    KeyRotation(KeyTable table, KeyLock keys, MasterKeys masters) {
        this.table = table;
        this.keys = keys;
        this.masters = masters;
    }

    /** How many keys moved; none when all were under the current one. Stopping halfway does no harm. */
    public int rewrap() {
        return table.rewrap(masters.current().id(), this::rewrapped);
    }

    private WrappedKey rewrapped(String owner, WrappedKey old) {
        try {
            return keys.rewrap(old, owner);
        } catch (BrokenSeal e) {
            throw owner.startsWith("vault:")
                    ? new IllegalStateException("The key " + owner + " was changed outside the program", e)
                    : new TamperedRecord(new ActorId(owner), "KEY");
        }
    }
}
