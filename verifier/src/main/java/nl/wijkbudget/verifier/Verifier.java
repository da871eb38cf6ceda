package nl.wijkbudget.verifier;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The program: reads a bundle, says what holds, and ends with 0 (holds), 1 (violated) or 2 (cannot decide). */
public final class Verifier {
    private static final String USAGE =
            "java -jar wijkbudget-verifier.jar BUNDLE [--checkpoint FILE]... [--policy FILE] [--receipt FILE]"
                    + " [--json] [--lang nl|en]\n"
                    + "java -jar wijkbudget-verifier.jar --receipt FILE --policy FILE [--checkpoint FILE]..."
                    + " [--json] [--lang nl|en]";

    private Verifier() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        int status = run(List.of(arguments), out);
        out.flush();
        System.exit(out.checkError() ? 2 : status);
    }

    /** What the program does, with the status that it ends with. */
    public static int run(List<String> arguments, PrintStream out) {
        Asked asked = Asked.of(arguments);
        if (asked == null) {
            out.println(USAGE);
            return 2;
        }
        Report report = new Report();
        try {
            new Verification(report, asked).run();
        } catch (OutOfMemoryError | StackOverflowError failure) {
            report.say(Report.Weight.UNDECIDED, "bundle", "-", "unreadable", failure);
        }
        Words words = new Words(asked.language());
        out.print(asked.asJson() ? words.json(report) : words.text(report));
        return report.status();
    }
}
