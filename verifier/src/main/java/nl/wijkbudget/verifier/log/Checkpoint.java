package nl.wijkbudget.verifier.log;

import nl.wijkbudget.verifier.json.Malformed;

/** What a log says it is: its name, how many leaves, and the root over them. */
public record Checkpoint(String origin, long size, String root, Note note) {
    public static Checkpoint of(byte[] bytes) {
        Note note = Note.of(bytes);
        String[] lines = note.text().split("\n", -1);
        boolean isOne = lines.length == 4 && !lines[0].isEmpty() && lines[1].matches("0|[1-9][0-9]{0,17}");
        byte[] root = isOne ? Sha256.base64(lines[2]) : new byte[0];
        Malformed.unless(root.length == 32, "is no checkpoint of three lines");
        return new Checkpoint(lines[0], Long.parseLong(lines[1]), Sha256.hex(root), note);
    }
}
