package nl.wijkbudget.standalone;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The program: without arguments it serves; with a word it does what the word says. */
public final class Wijkbudget {
    static final String USAGE = """
            Usage: java -jar wijkbudget.jar [command] [--property=value …]

              (no command)      start the server on http://localhost:8080
              demo              the same, with a made-up round in De Wijert to look at
              import FILE.pb…   make a round out of each Pabulib file, up to a drafted agenda
              rewrap            put every key of the vault under the lock of the present wijkbudget.vault.key
              count FILE.pb     count a Pabulib file by a rule, without a server; count --help says how
              check FILE.pb     list the faults of a Pabulib file
              bundle ROUND      write the evidence of a round, or of all of the log, to --out=FILE
              fsck              check the store against itself; fsck --help says how
              witness           cosign the checkpoints of transparency logs; witness --help says how
              help              say this

            The log and the read models are in ./data/wijkbudget.mv.db unless --spring.datasource.url says otherwise.""";

    /** What needs no class but our own, and of which modules. */
    private static final Map<String, List<String>> ONLY_ITSELF = Map.of(
            "count", List.of("core-domain"),
            "check", List.of("core-domain"),
            "witness", List.of("core-domain", "command-service"));

    private Wijkbudget() {}

    public static void main(String[] arguments) throws IOException {
        String command = arguments.length == 0 ? "" : arguments[0];
        int status = ONLY_ITSELF.containsKey(command) ? runFast(arguments) : run(arguments);
        if (status >= 0) {
            System.exit(status);
        }
    }

    private static int runFast(String... arguments) throws IOException {
        List<String> modules = Objects.requireNonNull(ONLY_ITSELF.get(arguments[0]));
        ProgramClasses classes = ProgramClasses.started(modules);
        return classes == null ? run(arguments) : classes.run(arguments);
    }

    /** The exit status, or -1 when the program goes on serving. */
    static int run(String[] arguments) {
        String first = arguments.length == 0 ? "" : arguments[0];
        List<String> others = Arrays.asList(arguments).subList(Math.min(1, arguments.length), arguments.length);
        return switch (first) {
            case "count" -> onFile(first, out -> CountFile.run(others, out));
            case "check" -> onFile(first, out -> CheckFile.run(others, out));
            case "witness" -> onFile(first, out -> WitnessMode.run(others, out));
            case "fsck" -> onStore(others);
            case "--help" -> say(USAGE, 0);
            default -> onLog(arguments);
        };
    }

    /** What counts or checks a file, and answers with the exit status. */
    @FunctionalInterface
    private interface Work {
        int on(PrintStream out) throws IOException;
    }

    private static int onStore(List<String> written) {
        return onFile("fsck", out -> {
            FsckOptions asked = FsckOptions.of(written);
            return asked.help() ? say(FsckOptions.USAGE, 0) : Fsck.run(asked, out, System.err);
        });
    }

    private static int onLog(String... arguments) {
        List<String> words =
                Arrays.stream(arguments).filter(each -> !each.startsWith("--")).toList();
        String[] properties =
                Arrays.stream(arguments).filter(each -> each.startsWith("--")).toArray(String[]::new);
        String command = words.isEmpty() ? "serve" : words.get(0);
        List<String> files = words.isEmpty() ? List.of() : words.subList(1, words.size());
        return switch (command) {
            case "serve" -> Serving.run(command, files, properties);
            case "demo" -> Serving.run(command, files, properties);
            case "rewrap" -> Serving.run(command, files, properties);
            case "import" ->
                files.isEmpty()
                        ? say("Which file? For example: java -jar wijkbudget.jar import election.pb", 2)
                        : Serving.run(command, files, properties);
            case "bundle" ->
                files.size() == 1 && Arrays.stream(properties).anyMatch(each -> each.startsWith("--out="))
                        ? Serving.run(command, files, properties)
                        : say(
                                "Of what, and where to? For example: java -jar wijkbudget.jar bundle all --out=bewijs.zip",
                                2);
            case "help" -> say(USAGE, 0);
            default -> say("Unknown command: " + command + "\n\n" + USAGE, 2);
        };
    }

    /** In UTF-8, whatever the machine writes by itself; all of it at once. */
    private static int onFile(String command, Work work) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        try {
            int status = work.on(out);
            return out.checkError() ? say("Cannot " + command + ": what it says could not be written", 1) : status;
        } catch (Misuse misuse) {
            return say(String.valueOf(misuse.getMessage()), 2);
        } catch (IOException failure) {
            return say("Cannot " + command + ": " + failure.getMessage(), 1);
        } finally {
            out.flush();
        }
    }

    private static int say(String text, int status) {
        PrintStream to = status == 0 ? System.out : System.err;
        to.println(text);
        return status == 0 && to.checkError() ? 1 : status;
    }
}
