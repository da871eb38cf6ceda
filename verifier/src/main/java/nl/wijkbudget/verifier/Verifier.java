package nl.wijkbudget.verifier;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The program: reads a bundle, says what holds, and ends with 0 (holds), 1 (violated) or 2 (cannot decide). */
public final class Verifier {
    private static final String USAGE =
            "java -jar wijkbudget-verifier.jar BUNDLE [--checkpoint FILE]... [--policy FILE] [--json] [--lang nl|en]";

    private Verifier() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        int status = run(List.of(arguments), out);
        out.flush();
        System.exit(out.checkError() ? 2 : status);
    }

    /** What the program does, with the status that it ends with. */
    public static int run(List<String> arguments, PrintStream out) {
        Path bundle = null;
        Path policy = null;
        List<Path> checkpoints = new ArrayList<>();
        boolean json = false;
        Locale language = new Locale("nl");
        for (int at = 0; at < arguments.size(); at++) {
            String word = arguments.get(at);
            String next = at + 1 < arguments.size() ? arguments.get(at + 1) : null;
            if (word.equals("--json")) {
                json = true;
            } else if (!word.startsWith("--") && bundle == null) {
                bundle = Path.of(word);
            } else if (next != null && word.equals("--checkpoint")) {
                checkpoints.add(Path.of(arguments.get(++at)));
            } else if (next != null && word.equals("--policy") && policy == null) {
                policy = Path.of(arguments.get(++at));
            } else if (next != null
                    && word.equals("--lang")
                    && List.of("nl", "en").contains(next)) {
                language = new Locale(arguments.get(++at));
            } else {
                return usage(out);
            }
        }
        return bundle == null ? usage(out) : verify(bundle, checkpoints, policy, json, new Words(language), out);
    }

    private static int usage(PrintStream out) {
        out.println(USAGE);
        return 2;
    }

    private static int verify(
            Path bundle, List<Path> checkpoints, @Nullable Path policy, boolean json, Words words, PrintStream out) {
        Report report = new Report();
        try {
            new Verification(report, bundle, checkpoints, policy).run();
        } catch (IOException | OutOfMemoryError | StackOverflowError failure) {
            report.say(Report.Weight.UNDECIDED, "bundle", bundle.toString(), "unreadable", String.valueOf(failure));
        }
        out.print(json ? words.json(report) : words.text(report));
        return report.status();
    }
}
