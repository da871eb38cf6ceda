package nl.wijkbudget.verifier.bundle;

import nl.wijkbudget.verifier.log.Sha256;
import nl.wijkbudget.verifier.log.Tree;
import org.jspecify.annotations.Nullable;

/**
 * A leaf and what is opened of it, read without a look at any other, so that many can be read at once.
 *
 * @param isShown whether its entry shows of the event what it must, and nothing else
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
    static Leaf of(long position, byte[] stored, Openings.@Nullable Opening opening) {
        byte[] hash = Tree.leaf(stored);
        try {
            Entry entry = Entry.of(stored);
            if (opening == null) {
                return new Leaf(position, hash, entry, true, true, null, null);
            }
            byte[] commitment = Sha256.hmac(opening.salt(), opening.envelope());
            boolean isCommitted = Digest.of(commitment, 0).equals(entry.commitment());
            Event event = Event.of(position, opening.envelope());
            return new Leaf(position, hash, entry, isCommitted, entry.shows(event), event, null);
        } catch (RuntimeException failure) {
            return new Leaf(position, hash, null, true, true, null, failure);
        }
    }

    @Override
    public String toString() {
        return "#" + position;
    }
}
