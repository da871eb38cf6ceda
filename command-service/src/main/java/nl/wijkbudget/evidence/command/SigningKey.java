package nl.wijkbudget.evidence.command;

import java.io.Serial;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPublicKey;
import java.util.Base64;
import java.util.HexFormat;
import nl.wijkbudget.evidence.Hash;
import nl.wijkbudget.evidence.KeyType;
import nl.wijkbudget.evidence.Note.NoteSignature;
import nl.wijkbudget.evidence.VerifierKey;

/** An Ed25519 key that signs, written {@code PRIVATE+KEY+name+id+key}. */
public final class SigningKey {
    private static final String PREFIX = "PRIVATE+KEY+";
    private static final int SEED_BYTES = 32;

    private final VerifierKey verifier;
    private final PrivateKey key;

    private SigningKey(VerifierKey verifier, PrivateKey key) {
        this.verifier = verifier;
        this.key = key;
    }

    /** Says nothing of the key when it cannot be read. */
    public static SigningKey parse(String written, KeyType type) {
        String[] parts =
                written.startsWith(PREFIX) ? written.substring(PREFIX.length()).split("\\+", 3) : new String[0];
        try {
            byte[] bytes = parts.length == 3 ? Base64.getDecoder().decode(parts[2]) : new byte[0];
            if (bytes.length == 1 + SEED_BYTES && bytes[0] == type.code()) {
                SigningKey read = ofSeed(parts[0], type, Hash.at(1, bytes).bytes());
                if (written.equals(read.written(Hash.at(1, bytes).bytes()))) {
                    return read;
                }
            }
        } catch (IllegalArgumentException notBase64) {
            throw new IllegalArgumentException("The signing key cannot be read");
        }
        throw new IllegalArgumentException("The signing key cannot be read");
    }

    /** A new one, as it is written: the only time that it is seen. */
    public static String generate(String name, KeyType type, SecureRandom random) {
        byte[] seed = new byte[SEED_BYTES];
        random.nextBytes(seed);
        return ofSeed(name, type, seed).written(seed);
    }

    public VerifierKey verifier() {
        return verifier;
    }

    /** Signs the text of a note. */
    public NoteSignature sign(String text) {
        return line(signature(text));
    }

    /** Signs that at this time, in seconds since 1970, no other tree was seen. */
    public NoteSignature cosign(String text, long time) {
        byte[] signature = signature(KeyType.cosigned(time, text));
        return line(ByteBuffer.allocate(Long.BYTES + signature.length)
                .putLong(time)
                .put(signature)
                .array());
    }

    private NoteSignature line(byte[] signature) {
        return new NoteSignature(verifier.name(), verifier.id(), signature);
    }

    private byte[] signature(String message) {
        try {
            Signature signing = Signature.getInstance("Ed25519");
            signing.initSign(key);
            signing.update(message.getBytes(StandardCharsets.UTF_8));
            return signing.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform signs with Ed25519", impossible);
        }
    }

    private static SigningKey ofSeed(String name, KeyType type, byte[] seed) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(255, new OnlyThis(seed));
            KeyPair pair = generator.generateKeyPair();
            return new SigningKey(
                    VerifierKey.of(name, type, encoded((EdECPublicKey) pair.getPublic())), pair.getPrivate());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has Ed25519", impossible);
        }
    }

    /** RFC 8032: y with its lowest byte first, and whether x is odd in the highest bit. */
    private static byte[] encoded(EdECPublicKey key) {
        byte[] y = key.getPoint().getY().toByteArray();
        byte[] point = new byte[Hash.BYTES];
        for (int i = 0; i < Math.min(y.length, point.length); i++) {
            point[i] = y[y.length - 1 - i];
        }
        if (key.getPoint().isXOdd()) {
            point[Hash.BYTES - 1] |= (byte) 0x80;
        }
        return point;
    }

    private String written(byte[] seed) {
        byte[] bytes = ByteBuffer.allocate(1 + SEED_BYTES)
                .put(verifier.type().code())
                .put(seed)
                .array();
        return PREFIX + verifier.name() + "+" + HexFormat.of().toHexDigits(verifier.id()) + "+"
                + Base64.getEncoder().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return verifier.toString();
    }

    /** The platform makes a public key only along with a private one, out of 32 random bytes: these. */
    private static final class OnlyThis extends SecureRandom {
        @Serial
        private static final long serialVersionUID = 1;

        private final byte[] seed;

        OnlyThis(byte[] seed) {
            this.seed = seed.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            if (bytes.length != seed.length) {
                throw new IllegalStateException("A key is made of " + seed.length + " bytes, not " + bytes.length);
            }
            System.arraycopy(seed, 0, bytes, 0, seed.length);
        }
    }
}
