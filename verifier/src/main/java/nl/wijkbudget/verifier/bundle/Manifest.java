package nl.wijkbudget.verifier.bundle;

import java.io.IOException;
import java.util.TreeMap;
import java.util.regex.Matcher;
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
    private static final String ITSELF = "manifest";
    private static final Pattern HEAD =
            Pattern.compile("wijkbudget-evidence/1\\norigin (\\S+)\\nsize (0|[1-9][0-9]{0,17})"
                    + "\\nscope (?:all|round ([A-Za-z0-9][A-Za-z0-9._-]*))\\n");

    /** That of the archive, whose files are those that it lists: all of them, no others, and to the byte. */
    public static Manifest of(Archive archive, Report report) throws IOException {
        String text = JsonReader.decoded(archive.bytes(ITSELF));
        Matcher head = HEAD.matcher(text);
        Malformed.unless(head.lookingAt() && text.endsWith("\n"), "does not begin or end as it must");
        String files = text.substring(head.end());
        TreeMap<String, String> listed = new TreeMap<>();
        files.lines().forEach(line -> listed.put(line.substring(line.lastIndexOf(' ') + 1), line + "\n"));
        report.require(String.join("", listed.values()).equals(files), "bundle", ITSELF, "out-of-order");
        for (Archive.Part part : archive.parts()) {
            String name = part.name();
            String line = name.equals(ITSELF) ? null : listed.remove(name);
            report.part("bundle", name, () -> {
                String found = "file " + archive.sha256(part) + " " + part.size() + " " + name + "\n";
                boolean isSame = name.equals(ITSELF) || found.equals(line);
                report.require(isSame, "bundle", name, line == null ? "unlisted" : "not-as-listed");
            });
        }
        listed.keySet().forEach(name -> report.fault("bundle", name, "not-as-listed"));
        String round = head.group(3);
        return new Manifest(head.group(1), Long.parseLong(head.group(2)), round == null ? "" : round);
    }
}
