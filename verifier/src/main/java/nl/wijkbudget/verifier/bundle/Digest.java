package nl.wijkbudget.verifier.bundle;

import java.nio.ByteBuffer;
import nl.wijkbudget.verifier.log.Sha256;

/** Thirty-two bytes: a commitment, or the name by which an entry shows its stream or the round of a ballot. */
record Digest(long first, long second, long third, long fourth) {
    static final Digest NONE = new Digest(0, 0, 0, 0);

    static Digest of(byte[] bytes, int at) {
        ByteBuffer from = ByteBuffer.wrap(bytes, at, 32);
        return new Digest(from.getLong(), from.getLong(), from.getLong(), from.getLong());
    }

    /** It is a hash already. */
    @Override
    public int hashCode() {
        return (int) first;
    }

    static Digest ofStream(String type, String id) {
        return of(Sha256.of(Sha256.utf8("WBS1"), prefixed(type), prefixed(id)), 0);
    }

    static Digest ofRound(String round) {
        return of(Sha256.of(Sha256.utf8("WBR1"), prefixed(round)), 0);
    }

    private static byte[] prefixed(String value) {
        byte[] bytes = Sha256.utf8(value);
        return ByteBuffer.allocate(4 + bytes.length)
                .putInt(bytes.length)
                .put(bytes)
                .array();
    }
}
