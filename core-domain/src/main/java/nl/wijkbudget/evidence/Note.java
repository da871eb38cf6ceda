package nl.wijkbudget.evidence;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * A text with signatures under it, in the form of C2SP {@code signed-note}.
 *
 * @param text with its last line feed, without the blank line
 */
public record Note(String text, List<NoteSignature> signatures) {
    private static final String DASH = "\u2014 ";
    private static final int MOST_SIGNATURES = 100;

    public Note {
        signatures = List.copyOf(signatures);
        if (!text.endsWith("\n")) {
            throw new IllegalArgumentException("The text of a note ends with a line feed");
        }
    }

    /** Checks the form, and no signature. */
    public static Note parse(byte[] utf8) {
        try {
            return parse(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(utf8))
                    .toString());
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("A note is in UTF-8", e);
        }
    }

    public static Note parse(String note) {
        if (note.chars().anyMatch(each -> each < ' ' && each != '\n')) {
            throw new IllegalArgumentException("A note has no control characters");
        }
        int blank = note.lastIndexOf("\n\n");
        if (blank < 0 || !note.endsWith("\n") || blank + 2 == note.length()) {
            throw new IllegalArgumentException("A note is a text, a blank line, and signatures");
        }
        List<NoteSignature> signatures = new ArrayList<>();
        for (String line : note.substring(blank + 2, note.length() - 1).split("\n", -1)) {
            signatures.add(NoteSignature.parse(line));
        }
        if (signatures.size() > MOST_SIGNATURES) {
            throw new IllegalArgumentException("This note has " + signatures.size() + " signatures");
        }
        return new Note(note.substring(0, blank + 1), signatures);
    }

    /** With these after those that it has. */
    public Note with(List<NoteSignature> more) {
        List<NoteSignature> all = new ArrayList<>(signatures);
        all.addAll(more);
        return new Note(text, all);
    }

    @Override
    public String toString() {
        StringBuilder note = new StringBuilder(text).append('\n');
        signatures.forEach(signature -> note.append(signature).append('\n'));
        return note.toString();
    }

    /** Who signed, and with what; the line under the note. */
    @SuppressWarnings("ArrayRecordComponent") // carried, never compared
    public record NoteSignature(String name, int keyId, byte[] signature) {
        static NoteSignature parse(String line) {
            String[] words =
                    line.startsWith(DASH) ? line.substring(DASH.length()).split(" ", -1) : new String[0];
            if (words.length != 2 || !VerifierKey.isName(words[0])) {
                throw new IllegalArgumentException("This is no signature: " + line);
            }
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(words[1]));
            if (bytes.remaining() <= Integer.BYTES) {
                throw new IllegalArgumentException("This signature is too short: " + line);
            }
            int keyId = bytes.getInt();
            byte[] signature = new byte[bytes.remaining()];
            bytes.get(signature);
            return new NoteSignature(words[0], keyId, signature);
        }

        /** The lines that a witness answers with. */
        public static List<NoteSignature> parseAll(String lines) {
            return lines.lines().map(NoteSignature::parse).toList();
        }

        @Override
        public String toString() {
            ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES + signature.length);
            bytes.putInt(keyId).put(signature);
            return DASH + name + " " + Base64.getEncoder().encodeToString(bytes.array());
        }
    }
}
