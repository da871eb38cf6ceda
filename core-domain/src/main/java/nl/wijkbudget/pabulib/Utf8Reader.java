package nl.wijkbudget.pabulib;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Decodes UTF-8 and turns each malformed byte {@code b} into the lone surrogate {@code U+DC00 + b}.
 *
 * <p>Well-formed UTF-8 never yields a lone surrogate, so the place of a malformed byte survives the decoding.
 */
final class Utf8Reader extends Reader {
    private static final int ESCAPE = 0xDC00;
    private static final int SMALLEST_READ = 2;

    private final InputStream bytes;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final ByteBuffer pending = ByteBuffer.allocate(1 << 16).flip();
    private boolean drained;

    Utf8Reader(InputStream bytes) {
        this.bytes = bytes;
    }

    static boolean isMalformedByte(int character) {
        return character >= ESCAPE + 0x80 && character <= ESCAPE + 0xFF;
    }

    static String malformedByte(int character) {
        return String.format("0x%02X", character - ESCAPE);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length < SMALLEST_READ) {
            throw new IllegalArgumentException("Room is needed for a surrogate pair");
        }
        CharBuffer decoded = CharBuffer.wrap(target, offset, length).slice();
        while (decoded.position() == 0 && !isDone()) {
            decode(decoded);
        }
        return decoded.position() == 0 ? -1 : decoded.position();
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    private boolean isDone() {
        return drained && !pending.hasRemaining();
    }

    private void decode(CharBuffer decoded) throws IOException {
        CoderResult result = decoder.decode(pending, decoded, drained);
        if (result.isMalformed() && decoded.hasRemaining()) {
            decoded.put((char) (ESCAPE + Byte.toUnsignedInt(pending.get())));
        } else if (result.isUnderflow() && !drained) {
            refill();
        }
    }

    private void refill() throws IOException {
        pending.compact();
        int count = bytes.read(pending.array(), pending.position(), pending.remaining());
        drained = count < 0;
        pending.position(pending.position() + Math.max(count, 0)).flip();
    }
}
