package nl.wijkbudget.evidence;

/** How far a log has come: the three lines that are signed. */
public record Checkpoint(String origin, long size, Hash root) {
    public Checkpoint {
        if (origin.isEmpty() || origin.contains("\n") || size < 0) {
            throw new IllegalArgumentException("No checkpoint of '" + origin + "' at " + size);
        }
    }

    /** Reads the text of a note; one with extension lines is not ours. */
    public static Checkpoint parse(String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length != 4 || !lines[3].isEmpty() || !lines[1].matches("0|[1-9][0-9]{0,17}")) {
            throw new IllegalArgumentException("A checkpoint has three lines: origin, size and root");
        }
        Checkpoint read = new Checkpoint(lines[0], Long.parseLong(lines[1]), Hash.fromBase64(lines[2]));
        if (!read.text().equals(text)) {
            throw new IllegalArgumentException("A checkpoint is written in one way only");
        }
        return read;
    }

    public String text() {
        return origin + "\n" + size + "\n" + root.base64() + "\n";
    }
}
