package nl.wijkbudget.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What the program does with the words after its name. */
@ExtendWith(OutputCaptureExtension.class)
class CommandLineTest {
    private final Path folder;
    private final CapturedOutput printed;

    CommandLineTest(@TempDir Path folder, CapturedOutput printed) {
        this.folder = folder;
        this.printed = printed;
    }

    @Test
    void help_says_how_to_use_it() {
        assertThat(Wijkbudget.run(new String[] {"help"})).isZero();
        assertThat(printed.getOut()).isEqualToIgnoringNewLines(Wijkbudget.USAGE);
    }

    @Test
    void an_unknown_word_is_an_error_and_says_which_words_there_are() {
        assertThat(Wijkbudget.run(new String[] {"stem"})).isEqualTo(2);
        assertThat(printed.getErr()).isEqualToIgnoringNewLines("Unknown command: stem\n\n" + Wijkbudget.USAGE);
    }

    @Test
    void an_import_wants_a_file() {
        assertThat(Wijkbudget.run(new String[] {"import"})).isEqualTo(2);
        assertThat(printed.getErr()).startsWith("Which file? For example: java -jar wijkbudget.jar import election.pb");
    }

    @Test
    void an_import_of_two_files_brings_in_the_one_that_is_there() {
        Path file = Elections.copyOf("real/Netherlands_Amsterdam_643.pb");
        Path missing = folder.resolve("missing.pb");

        assertThat(importing(file.toString(), missing.toString())).isEqualTo(1);
        assertThat(printed.getOut())
                .containsSubsequence(
                        "checking 0 of 93",
                        "rehearsing 66 of 66",
                        "proposing 3 of 3",
                        "assessing 3 of 3",
                        "voting 66 of 66",
                        "counting 66 of 66",
                        "done")
                .contains("3 projects, 66 ballots, counted by most-votes-first-skip")
                .contains(missing + ": there is no such file to read");
    }

    @Test
    void an_import_beside_a_running_server_is_told_what_to_do() throws SQLException {
        Path file = Elections.copyOf("real/Netherlands_Amsterdam_643.pb");
        try (Connection server = DriverManager.getConnection("jdbc:h2:" + folder.resolve("wijkbudget"), "sa", "")) {
            assertThat(server.isValid(1)).isTrue();
            assertThat(importing(file.toString())).isEqualTo(1);
        }
        assertThat(printed.getErr())
                .contains("The database is in use by another process, probably the server. Stop it first, or import on"
                        + " the page /import of the running server.");
    }

    @Test
    void what_a_demo_made_is_not_served_without_its_secret() throws IOException {
        Path pepper =
                Files.writeString(Files.createDirectory(folder.resolve("keys")).resolve("demo.pepper"), "geheim");

        assertThat(Wijkbudget.run(new String[] {"serve", "--server.port=0", "--wijkbudget.data=" + folder}))
                .isEqualTo(1);
        assertThat(printed.getErr())
                .isEqualToIgnoringNewLines(
                        "The demo made this data, and its voting codes work only with its own secret."
                                + " Start it with the word demo, or give what is real a folder of its own:"
                                + " --wijkbudget.data=./real. To go on with this data all the same, set wijkbudget.codes.pepper to"
                                + " what is in " + pepper + ".");
        assertThat(folder.resolve("wijkbudget.mv.db")).doesNotExist();
    }

    private int importing(String... files) {
        String[] words = new String[files.length + 2];
        words[0] = "import";
        words[1] = "--wijkbudget.data=" + folder;
        System.arraycopy(files, 0, words, 2, files.length);
        return Wijkbudget.run(words);
    }
}
