package nl.wijkbudget.person.command;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.stream.IntStream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key from the configuration, which locks the keys of people.
 *
 * @param id eight bytes of its digest, in hexadecimal: tells which key locked something, and nothing about the key
 */
record MasterKey(String id, SecretKey key) {
    private static final int BYTES = 32;
    private static final int LEAST_DIFFERENT = 16;

    /** Refuses what is no 256-bit key, or is too regular to have been drawn at random. */
    static MasterKey of(String base64) {
        byte[] bytes = bytes(base64.strip());
        if (bytes.length != BYTES) {
            throw new UnusableVaultKey("A key of the vault is 32 bytes in Base64; this one has " + bytes.length);
        }
        if (differentBytes(bytes) < LEAST_DIFFERENT) {
            throw new UnusableVaultKey(
                    "This key of the vault was not drawn at random. Make one: openssl rand -base64 32");
        }
        return new MasterKey(id(bytes), new SecretKeySpec(bytes, "AES"));
    }

    private static byte[] bytes(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new UnusableVaultKey("A key of the vault is written in Base64; this one is not");
        }
    }

    private static long differentBytes(byte... bytes) {
        return IntStream.range(0, bytes.length).map(i -> bytes[i]).distinct().count();
    }

    private static String id(byte... bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Keeps the key out of logs. */
    @Override
    public String toString() {
        return "MasterKey[" + id + "]";
    }
}
