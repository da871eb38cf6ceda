package nl.wijkbudget.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The program in a process of its own, which can be killed. */
record Program(Process process, Api api) implements AutoCloseable {
    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

    static Program onFilesIn(Path folder) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Wijkbudget.class.getName(),
                "--server.port=0",
                "--wijkbudget.data=" + folder,
                "--wijkbudget.log.generate-key=true",
                "--logging.level.org.springframework.boot.tomcat=info"));
        command.addAll(Tokens.accepted());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new Program(process, new Api(URI.create("http://localhost:" + port(process))));
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

    private static String port(Process process) throws IOException {
        StringBuilder printed = new StringBuilder();
        BufferedReader lines = process.inputReader();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            printed.append(line).append('\n');
            Matcher port = PORT.matcher(line);
            if (port.find()) {
                return port.group(1);
            }
        }
        throw new AssertionError("It did not start:\n" + printed);
    }
}
