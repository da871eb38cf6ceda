package nl.wijkbudget.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WitnessModeTest {
    private static final String LOG = "wijkbudget.example/log+6f23fd9f+AQOhB7/zzhC+HXDdGOdLwJln5NYwm6UNXx3chmQSVTG4";

    @TempDir
    Path folder;

    @Test
    void listens_and_tells_its_key_and_keeps_it() throws IOException {
        String first = keyOfAWitness();
        assertThat(first).startsWith("getuige.example/w1+");
        assertThat(keyOfAWitness()).isEqualTo(first);
    }

    @Test
    void refuses_what_it_cannot_be_told() {
        assertThatThrownBy(() -> run("--logs=x")).isInstanceOf(Misuse.class).hasMessageContaining("--name");
        assertThatThrownBy(() -> run("--name=a")).isInstanceOf(Misuse.class).hasMessageContaining("--logs");
        assertThatThrownBy(() -> run("--name=a", "--logs=x", "--color=red")).isInstanceOf(Misuse.class);
        assertThatThrownBy(() -> run("--name=a", "--logs=" + folder.resolve("none"), "--state=" + folder))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> run("--name=a", "--logs=" + logs("no key"), "--state=" + folder.resolve("s")))
                .isInstanceOf(Misuse.class);
        assertThatThrownBy(() -> run("--name=a", "--logs=" + logs(LOG), "--state=" + folder, "--port=65536"))
                .isInstanceOf(Misuse.class);
    }

    @Test
    void says_how_it_is_used() throws IOException {
        assertThat(run("--help")).startsWith("Usage: java -jar wijkbudget.jar witness");
    }

    private String keyOfAWitness() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Wijkbudget.class.getName(),
                        "witness",
                        "--name=getuige.example/w1",
                        "--logs=" + logs(LOG),
                        "--state=" + folder.resolve("state"),
                        "--port=0")
                .redirectErrorStream(true)
                .start();
        try (BufferedReader lines = process.inputReader()) {
            String[] words = lines.readLine().split(" ", -1);
            Api api = new Api(URI.create("http://localhost:" + words[words.length - 1]));
            assertThat(api.cast("/add-checkpoint", "nothing").status()).isEqualTo(400);
            assertThat(api.get("/add-checkpoint").status()).isEqualTo(405);
            assertThat(api.get("/" + "0".repeat(64) + "/checkpoint").status()).isEqualTo(404);
            return words[1];
        } finally {
            process.destroy();
            process.onExit().join();
        }
    }

    private Path logs(String line) throws IOException {
        return Files.writeString(folder.resolve("logs"), "# watched\n" + line + "\n");
    }

    private static String run(String... written) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WitnessMode.run(List.of(written), new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }
}
