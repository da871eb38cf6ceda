package nl.wijkbudget.verifier.bundle;

import nl.wijkbudget.verifier.log.Sha256;
import nl.wijkbudget.verifier.log.Tree;
import org.jspecify.annotations.Nullable;

/**
 * A leaf and what is opened of it, read without a look at any other, so that many can be read at once.
 *
 * @param failure what kept it from being read to the end
 */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
record Leaf(
        long position,
        byte[] hash,
        @Nullable Entry entry,
        boolean isCommitted,
        boolean isShown,
        @Nullable Event event,
        @Nullable RuntimeException failure) {
    /** As it stands in the bundle. */
    record Stored(long position, byte[] entry, @Nullable Opening opening) {}

    /** What was committed to, with the key that opens it. */
    record Opening(byte[] salt, byte[] envelope) {}

    static Leaf of(Stored stored) {
        byte[] hash = Tree.leaf(stored.entry());
        Opening opening = stored.opening();
        Entry entry = null;
        boolean isCommitted = true;
        try {
            entry = Entry.of(stored.entry());
            if (opening == null) {
                return new Leaf(stored.position(), hash, entry, true, true, null, null);
            }
            byte[] commitment = Sha256.hmac(opening.salt(), opening.envelope());
            isCommitted = Digest.of(commitment, 0).equals(entry.commitment());
            Event event = Event.of(stored.position(), opening.envelope());
            return new Leaf(stored.position(), hash, entry, isCommitted, entry.shows(event), event, null);
        } catch (RuntimeException failure) {
            return new Leaf(stored.position(), hash, entry, isCommitted, true, null, failure);
        }
    }

    @Override
    public String toString() {
        return "#" + position;
    }
}
