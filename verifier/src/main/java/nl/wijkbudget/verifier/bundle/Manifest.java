package nl.wijkbudget.verifier.bundle;

import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.wijkbudget.verifier.Report;
import nl.wijkbudget.verifier.json.JsonReader;
import nl.wijkbudget.verifier.json.Malformed;

/**
 * What a bundle says that it is and holds.
 *
 * @param round of which it is; empty for one of the whole log
 */
public record Manifest(String origin, long size, String round) {
    private static final Pattern HEAD =
            Pattern.compile("wijkbudget-evidence/1\norigin \\S+\nsize (0|[1-9][0-9]{0,17})\n"
                    + "scope (all|round [A-Za-z0-9][A-Za-z0-9._-]*)");
    private static final Pattern FILE = Pattern.compile("file [0-9a-f]{64} (0|[1-9][0-9]{0,11}) \\S+");
    private static final Pattern KNOWN =
            Pattern.compile("log/(checkpoint|policy|checkpoints/.*|tile/.*)|openings|pabulib/.*");

    /** That of the archive, whose files are those that it lists: all of them, no others, and to the byte. */
    public static Manifest of(Archive archive, Report report) throws IOException {
        List<String> lines =
                List.of(JsonReader.decoded(archive.bytes("manifest")).split("\n", -1));
        boolean isOne = lines.size() > 4 && lines.get(lines.size() - 1).isEmpty();
        if (!isOne || !HEAD.matcher(String.join("\n", lines.subList(0, 4))).matches()) {
            throw new Malformed("does not begin or end as it must");
        }
        TreeMap<String, String> listed = new TreeMap<>();
        for (String line : lines.subList(4, lines.size() - 1)) {
            if (!FILE.matcher(line).matches()) {
                throw new Malformed("has a line that lists no file: " + line);
            }
            String name = line.substring(line.lastIndexOf(' ') + 1);
            boolean follows = listed.isEmpty() || listed.lastKey().compareTo(name) < 0;
            report.require(follows, "bundle", "manifest", "out-of-order");
            listed.put(name, line);
            Archive.Part part = archive.find(name);
            boolean isThere = part != null && KNOWN.matcher(name).matches();
            report.require(isThere, "bundle", name, part == null ? "not-as-listed" : "unlisted");
        }
        for (Archive.Part part : archive.parts()) {
            String name = part.name();
            report.part("bundle", name, () -> {
                String line = "file " + archive.sha256(part) + " " + part.size() + " " + name;
                boolean isListed = name.equals("manifest") || listed.containsKey(name);
                report.require(isListed, "bundle", name, "unlisted");
                report.require(line.equals(listed.getOrDefault(name, line)), "bundle", name, "not-as-listed");
            });
        }
        String round = lines.get(3).startsWith("scope round ") ? lines.get(3).substring(12) : "";
        return new Manifest(
                lines.get(1).substring(7), Long.parseLong(lines.get(2).substring(5)), round);
    }
}
