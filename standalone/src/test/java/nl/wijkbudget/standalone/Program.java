package nl.wijkbudget.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The program in a process of its own, which can be killed: from its jar where {@code wijkbudget.jar} names one, as when
 * it was packaged, and from its classes before that.
 *
 * @param printed the lines of its log so far
 */
record Program(Process process, Api api, Queue<String> printed) implements AutoCloseable {
    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

    static Program onFilesIn(Path folder, String... properties) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC"));
        command.addAll(packaged());
        command.addAll(List.of(
                "--server.port=0",
                "--wijkbudget.data=" + folder,
                Engine.PEPPER,
                "--wijkbudget.log.generate-key=true",
                "--logging.level.org.springframework.boot.tomcat=info"));
        command.addAll(Tokens.accepted());
        command.addAll(List.of(properties));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        Queue<String> printed = new ConcurrentLinkedQueue<>();
        BufferedReader lines = process.inputReader();
        URI root = URI.create("http://localhost:" + port(lines, printed));
        Thread reader = new Thread(() -> readOn(lines, printed), "log of the program");
        reader.setDaemon(true);
        reader.start();
        return new Program(process, new Api(root), printed);
    }

    private static List<String> packaged() {
        String jar = System.getProperty("wijkbudget.jar", "");
        return jar.isEmpty()
                ? List.of("-cp", System.getProperty("java.class.path"), Wijkbudget.class.getName())
                : List.of("-jar", jar);
    }

    /** As pulling the plug of the process does: nothing of it runs any more. */
    void kill() throws InterruptedException {
        assertThat(process.destroyForcibly().waitFor()).isNotZero();
    }

    /** Asks it to stop, and waits until it has. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private static String port(BufferedReader lines, Queue<String> printed) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            printed.add(line);
            Matcher port = PORT.matcher(line);
            if (port.find()) {
                return port.group(1);
            }
        }
        throw new AssertionError("It did not start:\n" + String.join("\n", printed));
    }

    /** Whatever it says, or a full pipe would make it wait for a reader. */
    private static void readOn(BufferedReader lines, Queue<String> printed) {
        try {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                printed.add(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
