package nl.wijkbudget.evidence;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** What everyone sees of an event: a commitment to it, and as much else as its class allows. */
public final class Entry {
    public static final int SALT_BYTES = 32;

    private static final byte VERSION = 1;
    private static final String HMAC = "HmacSHA256";

    private Entry() {}

    /**
     * As it goes into the tree.
     *
     * @param round of a ballot event; it plays no part in others
     */
    public static byte[] of(Envelope envelope, byte[] salt, @Nullable String round) {
        LeafClass leafClass = LeafClasses.of(envelope.payloadType());
        byte[] commitment = commitment(salt, envelope.bytes());
        ByteBuffer entry = ByteBuffer.allocate(2 + Hash.BYTES + Long.BYTES + Hash.BYTES);
        entry.put(VERSION).put((byte) leafClass.code());
        switch (leafClass) {
            case BALLOT -> entry.put(Envelope.roundTag(round).bytes());
            case PERSONAL -> {}
            case PUBLIC, RESTRICTED, CONTROL -> {
                if (envelope.sequence() != null) {
                    entry.put(envelope.streamTag().bytes()).putLong(envelope.sequence());
                }
            }
        }
        entry.put(commitment).flip();
        byte[] bytes = new byte[entry.remaining()];
        entry.get(bytes);
        return bytes;
    }

    /** Says nothing of an event to those without the salt, and exactly one thing to those with it. */
    public static byte[] commitment(byte[] salt, byte[] envelope) {
        if (salt.length != SALT_BYTES) {
            throw new IllegalArgumentException("A salt has " + SALT_BYTES + " bytes, not " + salt.length);
        }
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(salt, HMAC));
            return mac.doFinal(envelope);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has " + HMAC, impossible);
        }
    }
}
