package nl.wijkbudget.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a key says by signing a note. */
public enum KeyType {
    /** The text itself. */
    NOTE(1, 0),
    /** That it has seen no other tree, at a time: {@code cosignature/v1}. */
    COSIGNATURE(4, Long.BYTES);

    private final byte code;
    private final int prefix;

    KeyType(int code, int prefix) {
        this.code = (byte) code;
        this.prefix = prefix;
    }

    public byte code() {
        return code;
    }

    static KeyType of(byte code) {
        return Arrays.stream(values())
                .filter(type -> type.code == code)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Signatures of type " + code + " are not known here"));
    }

    /** What was signed, given the text and the signature as it stands in the note. */
    byte[] message(String text, byte[] signature) {
        String signed = this == NOTE ? text : cosigned(time(signature), text);
        return signed.getBytes(StandardCharsets.UTF_8);
    }

    /** What a witness signs. */
    public static String cosigned(long time, String text) {
        return "cosignature/v1\ntime " + time + "\n" + text;
    }

    byte[] rawSignature(byte[] signature) {
        return signature.length < prefix ? new byte[0] : Arrays.copyOfRange(signature, prefix, signature.length);
    }

    /** Seconds since 1970 in a cosignature. */
    public static long time(byte[] signature) {
        return signature.length < Long.BYTES ? 0 : ByteBuffer.wrap(signature).getLong();
    }
}
