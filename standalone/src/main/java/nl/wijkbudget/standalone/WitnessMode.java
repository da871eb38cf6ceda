package nl.wijkbudget.standalone;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkbudget.evidence.KeyType;
import nl.wijkbudget.evidence.VerifierKey;
import nl.wijkbudget.evidence.command.LogKey;
import nl.wijkbudget.evidence.command.SigningKey;
import nl.wijkbudget.evidence.command.Witness;
import nl.wijkbudget.evidence.command.WitnessServer;

/** Watches the logs of others: {@code wijkbudget.jar witness --name=NAME --logs=FILE}. */
final class WitnessMode {
    static final String USAGE = """
            Usage: java -jar wijkbudget.jar witness --name=NAME --logs=FILE [--option=value …]

            Cosigns the checkpoints of transparency logs, each only if it goes on from the one before.

              --name=NAME     how this witness is known, for example getuige.example/w1
              --logs=FILE     the verifier keys of the logs to watch, one a line
              --state=DIR     where its key and what it has seen are kept; ./witness unless told otherwise
              --host=HOST     where it listens; localhost unless told otherwise
              --port=PORT     8090 unless told otherwise

            The key is made at the first start. Keep DIR: a witness that forgets is none.""";

    private static final Set<String> OPTIONS = Set.of("name", "logs", "state", "host", "port");

    private WitnessMode() {}

    /** The exit status, or -1 while it serves. */
    static int run(List<String> written, PrintStream out) throws IOException {
        Arguments arguments = Arguments.of(written, OPTIONS, Set.of("help"));
        if (arguments.has("help")) {
            out.println(USAGE);
            return 0;
        }
        Path state = Arguments.path(arguments.option("state").orElse("witness"));
        String name = arguments.option("name").orElseThrow(() -> new Misuse("By which name? Write --name=NAME."));
        String logs = arguments.option("logs").orElseThrow(() -> new Misuse("Which logs? Write --logs=FILE."));
        SigningKey key = LogKey.ofFile(state.resolve("key"), name, KeyType.COSIGNATURE);
        if (!key.verifier().name().equals(name)) {
            throw new Misuse(
                    "The key in " + state + " is that of " + key.verifier().name() + ".");
        }
        Witness witness = new Witness(key, logs(Arguments.path(logs)), state, Clock.systemUTC());
        WitnessServer server =
                new WitnessServer(witness, arguments.option("host").orElse("localhost"), port(arguments));
        out.println("Witness " + key + " listens on port " + server.port());
        return -1;
    }

    private static Map<String, VerifierKey> logs(Path file) throws IOException {
        Map<String, VerifierKey> logs = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                VerifierKey key = verifier(line.strip());
                logs.put(key.name(), key);
            }
        }
        return logs;
    }

    private static VerifierKey verifier(String line) {
        try {
            return VerifierKey.parse(line);
        } catch (IllegalArgumentException wrong) {
            throw new Misuse(String.valueOf(wrong.getMessage()));
        }
    }

    private static int port(Arguments arguments) {
        String port = arguments.option("port").orElse("8090");
        if (!port.matches("[0-9]{1,5}") || Integer.parseInt(port) > 0xffff) {
            throw new Misuse("--port=" + port + " cannot be.");
        }
        return Integer.parseInt(port);
    }
}
