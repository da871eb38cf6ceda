package nl.wijkbudget.door.command;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The name of what a request with a key makes: asked again after a crash, it makes the same thing. */
public final class NameOfKey {
    public static final String KEY = "Idempotency-Key";

    private NameOfKey() {}

    static String of(String key, String path) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(key.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) '\n');
            return RandomNames.spelled(ByteBuffer.wrap(digest.digest(path.getBytes(StandardCharsets.UTF_8))));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
