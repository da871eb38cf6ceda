package nl.wijkbudget.verifier;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A field of a file of a bundle; all of them together are every byte of it.
 *
 * @param object what else than the file may be named when it is wrong
 */
record StoredField(String name, int from, int to, String object) {
    private static final Pattern WORD = Pattern.compile("[^ \n]+|[ \n]");
    private static final String[] ENVELOPE = {
        "id", "aggregateType", "aggregateId", "sequence", "type", "revision", "timestamp", "payload", "metadata"
    };

    /** The fields of a file by its name: a kind of file without a row here is an error. */
    static List<StoredField> of(String file, byte[] content) {
        Reader reader = new Reader(ByteBuffer.wrap(content), new ArrayList<>());
        if (file.matches("log/tile/entries/.*")) {
            reader.entries();
        } else if (file.matches("log/tile/[0-9]+/.*")) {
            reader.hashes();
        } else if (file.equals("openings")) {
            reader.openings();
        } else if (file.matches("manifest|log/(checkpoint|policy|checkpoints/.*)|pabulib/.*")) {
            reader.words(new String(content, StandardCharsets.UTF_8));
        } else {
            throw new AssertionError("Nobody said what the fields of " + file + " are");
        }
        return reader.fields();
    }

    /** The name without what tells it from others of its kind. */
    String kind() {
        return name.replaceAll("[0-9]+", "*");
    }

    private record Reader(ByteBuffer in, List<StoredField> fields) {
        private byte[] take(String name, int length, String object) {
            byte[] bytes = new byte[length];
            int from = in.position();
            in.get(bytes);
            fields.add(new StoredField(name, from, from + length, object));
            return bytes;
        }

        void hashes() {
            for (int at = 0; in.hasRemaining(); at++) {
                take("hash " + at, 32, "");
            }
        }

        void entries() {
            for (int at = 0; in.hasRemaining(); at++) {
                String leaf = "#" + at;
                int length = ByteBuffer.wrap(take("length " + at, 2, leaf)).getShort();
                take("version " + at, 1, leaf);
                take("class " + at, 1, leaf);
                if (length > 34) {
                    take("tag " + at, 32, leaf);
                }
                if (length > 66) {
                    take("sequence " + at, 8, leaf);
                }
                take("commitment " + at, 32, leaf);
            }
        }

        void openings() {
            take("magic", 4, "");
            while (in.hasRemaining()) {
                long position = in.getLong(in.position());
                String leaf = "#" + position;
                take("position " + position, 8, leaf);
                take("salt " + position, 32, leaf);
                take("size " + position, 4, leaf);
                take("magic of envelope " + position, 4, leaf);
                for (String name : ENVELOPE) {
                    int length = ByteBuffer.wrap(take("size of " + name + " " + position, 4, leaf))
                            .getInt();
                    if (length > 0) {
                        take(name + " " + position, length, leaf);
                    }
                }
            }
        }

        void words(String text) {
            int line = 0;
            int word = 0;
            for (MatchResult each : WORD.matcher(text).results().toList()) {
                int length = each.group().getBytes(StandardCharsets.UTF_8).length;
                take("line " + line + " word " + word++, length, "");
                if (each.group().equals("\n")) {
                    line++;
                    word = 0;
                }
            }
        }
    }
}
