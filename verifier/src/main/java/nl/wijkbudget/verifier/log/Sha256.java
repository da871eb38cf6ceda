package nl.wijkbudget.verifier.log;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import nl.wijkbudget.verifier.json.Malformed;

/** The hash that all stands on, and texts that hold bytes. */
public final class Sha256 {
    private static final ThreadLocal<MessageDigest> DIGEST = ThreadLocal.withInitial(Sha256::digest);
    private static final int BLOCK = 64;

    private Sha256() {}

    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static byte[] of(byte[]... parts) {
        MessageDigest digest = DIGEST.get();
        for (byte[] part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    /** HMAC of RFC 2104 with a key that is no longer than a block. */
    public static byte[] hmac(byte[] key, byte[] message) {
        return of(padded(key, 0x5c), of(padded(key, 0x36), message));
    }

    private static byte[] padded(byte[] key, int with) {
        byte[] padded = Arrays.copyOf(key, BLOCK);
        for (int at = 0; at < BLOCK; at++) {
            padded[at] ^= (byte) with;
        }
        return padded;
    }

    public static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    /** The bytes of a text in base64 that is written in the one way it can be. */
    public static byte[] base64(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            boolean isTheOne = Base64.getEncoder().encodeToString(bytes).equals(text);
            Malformed.unless(isTheOne, "is base64 written in another way than it must be");
            return bytes;
        } catch (IllegalArgumentException notBase64) {
            throw new Malformed("is no base64: " + notBase64.getMessage());
        }
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
