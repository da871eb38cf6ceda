package nl.wijkbudget.standalone;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What {@code fsck} was asked: its own options, and the properties of the program that say where the store is. */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
record FsckOptions(Locale language, boolean json, boolean help, String[] properties) {
    static final String USAGE = """
            Usage: java -jar wijkbudget.jar fsck [--lang=nl|en] [--json] [--property=value …]

            Checks the store against itself: events against their leaves, the tree against tiles, checkpoints and
            fence, read models against a replay of the log, voting codes against ballots, and every ledger. It only
            reads. With H2 the program must be stopped. Give it the same configuration as the program.

              --lang=nl|en      the language; en unless told otherwise
              --json            the findings as JSON

            Exit status: 0 all of it holds, 1 something is wrong, 2 it could not all be checked.""";

    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH);
    private static final Set<String> OURS = Set.of("--json", "--help");

    static FsckOptions of(List<String> written) {
        List<String> ours = new ArrayList<>();
        List<String> properties = new ArrayList<>();
        for (String each : written) {
            if (!each.startsWith("--")) {
                throw new Misuse("fsck takes options only, not " + each + ".");
            }
            (OURS.contains(each) || each.startsWith("--lang") ? ours : properties).add(each);
        }
        Arguments arguments = Arguments.of(ours, Set.of("lang"), Set.of("json", "help"));
        return new FsckOptions(
                arguments.language(LANGUAGES),
                arguments.has("json"),
                arguments.has("help"),
                properties.toArray(String[]::new));
    }
}
