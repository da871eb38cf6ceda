package nl.wijkbudget.verifier.bundle;

import java.util.List;
import java.util.stream.Stream;
import nl.wijkbudget.verifier.json.JsonReader;
import nl.wijkbudget.verifier.json.Malformed;

/**
 * What a bundle says that it is and holds.
 *
 * @param round of which it is; empty for one of the whole log
 */
public record Manifest(String origin, long size, String round, List<Listed> files) {
    /** A file that must be there. */
    public record Listed(String sha256, long size, String name) {}

    public static Manifest of(byte[] bytes) {
        String[] lines = JsonReader.decoded(bytes).split("\n", -1);
        boolean isOne = lines.length > 4
                && lines[0].equals("wijkbudget-evidence/1")
                && lines[1].matches("origin \\S+")
                && lines[2].matches("size (0|[1-9][0-9]{0,17})")
                && lines[3].matches("scope (all|round [A-Za-z0-9][A-Za-z0-9._-]*)")
                && lines[lines.length - 1].isEmpty();
        if (!isOne) {
            throw new Malformed("does not begin or end as it must");
        }
        String round = lines[3].startsWith("scope round ") ? lines[3].substring(12) : "";
        List<Listed> files = Stream.of(lines)
                .skip(4)
                .limit(lines.length - 5L)
                .map(Manifest::listed)
                .toList();
        return new Manifest(lines[1].substring(7), Long.parseLong(lines[2].substring(5)), round, files);
    }

    private static Listed listed(String line) {
        if (!line.matches("file [0-9a-f]{64} (0|[1-9][0-9]{0,11}) \\S+")) {
            throw new Malformed("has a line that lists no file: " + line);
        }
        String[] words = line.split(" ", -1);
        return new Listed(words[1], Long.parseLong(words[2]), words[3]);
    }
}
