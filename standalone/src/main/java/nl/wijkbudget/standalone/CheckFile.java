package nl.wijkbudget.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.wijkbudget.pabulib.FaultReport;
import nl.wijkbudget.pabulib.PabulibReader;

/** Lists the faults of a file: {@code wijkbudget.jar check FILE.pb}. */
final class CheckFile {
    static final String USAGE = """
            Usage: java -jar wijkbudget.jar check FILE.pb [--lang=nl|en|ar]

            Lists every fault of a Pabulib file with its line, column and what to do.
            Exit status: 0 without errors (there may be warnings), 1 with errors or without a file, 2 misused.""";

    private static final List<Locale> LANGUAGES =
            List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH, Locale.forLanguageTag("ar"));

    private CheckFile() {}

    /** The exit status. */
    static int run(List<String> written, PrintStream out) throws IOException {
        Arguments arguments = Arguments.of(written, Set.of("lang"), Set.of("help"));
        if (arguments.has("help")) {
            out.println(USAGE);
            return 0;
        }
        Path file = arguments.file("check");
        Locale language = arguments.language(LANGUAGES);
        if (!Files.isReadable(file)) {
            throw new IOException("there is no file " + file + " to read");
        }
        try (InputStream utf8 = Files.newInputStream(file)) {
            FaultReport report = new PabulibReader().check(utf8).report();
            out.println(FaultList.of(report, language));
            return report.errors() > 0 ? 1 : 0;
        }
    }
}
