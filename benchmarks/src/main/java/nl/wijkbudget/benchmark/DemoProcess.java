package nl.wijkbudget.benchmark;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The program with its demo in a process of its own, as the README starts it, on data that is thrown away.
 *
 * @param codes with which one can vote in the round that is open
 */
record DemoProcess(Process process, URI root, List<String> codes) implements AutoCloseable {
    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
    private static final Pattern CODES = Pattern.compile("take a code: ([0-9A-Z -]+)");

    static DemoProcess of(Path jar) throws IOException {
        Path data = Files.createTempDirectory("wijkbudget-");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "-jar",
                        jar.toString(),
                        "demo",
                        "--server.port=0",
                        "--wijkbudget.data=" + data,
                        "--logging.level.org.springframework.boot.tomcat=info")
                .redirectErrorStream(true)
                .start();
        BufferedReader log = process.inputReader();
        int port = Integer.parseInt(said(log, PORT));
        List<String> codes = List.of(said(log, CODES).strip().split(" "));
        Thread rest = new Thread(() -> skipTheRest(log), "log of the program");
        rest.setDaemon(true);
        rest.start();
        return new DemoProcess(process, URI.create("http://localhost:" + port), codes);
    }

    /** So that the program never waits for a reader. */
    private static void skipTheRest(BufferedReader log) {
        try {
            log.transferTo(Writer.nullWriter());
        } catch (IOException closed) {
            // It is closed when the program is ended.
        }
    }

    private static String said(BufferedReader log, Pattern pattern) throws IOException {
        for (String line = log.readLine(); line != null; line = log.readLine()) {
            Matcher found = pattern.matcher(line);
            if (found.find()) {
                return found.group(1);
            }
        }
        throw new IllegalStateException("The program ended before it said " + pattern);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
