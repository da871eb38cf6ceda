package nl.wijkbudget.person.command;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * AES-256-GCM under a random nonce, with what it is about as associated data.
 *
 * <p>Sealed is, in Base64: a version (1), the nonce (12 bytes), and the text with its tag (16 bytes).
 */
record Seal(Randomness random) {
    private static final byte VERSION = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int LEAST = 1 + NONCE_BYTES + TAG_BITS / 8;

    String close(SecretKey key, byte[] text, Context about) {
        byte[] nonce = random.bytes(NONCE_BYTES);
        try {
            byte[] locked = cipher(Cipher.ENCRYPT_MODE, key, nonce, about).doFinal(text);
            byte[] sealed = ByteBuffer.allocate(1 + nonce.length + locked.length)
                    .put(VERSION)
                    .put(nonce)
                    .put(locked)
                    .array();
            return Base64.getEncoder().encodeToString(sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This machine cannot encrypt with AES-256-GCM", e);
        }
    }

    static byte[] open(SecretKey key, String base64, Context about) throws BrokenSeal {
        byte[] sealed = bytes(base64);
        if (sealed.length < LEAST || sealed[0] != VERSION) {
            throw new BrokenSeal("Not something that this vault sealed");
        }
        byte[] nonce = new byte[NONCE_BYTES];
        ByteBuffer.wrap(sealed, 1, NONCE_BYTES).get(nonce);
        int head = 1 + NONCE_BYTES;
        try {
            return cipher(Cipher.DECRYPT_MODE, key, nonce, about).doFinal(sealed, head, sealed.length - head);
        } catch (AEADBadTagException e) {
            throw new BrokenSeal("Changed, moved, or sealed under another key");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This machine cannot decrypt with AES-256-GCM", e);
        }
    }

    private static byte[] bytes(String base64) throws BrokenSeal {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new BrokenSeal("Not something that this vault sealed");
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, Context about) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(about.bytes());
        return cipher;
    }
}
