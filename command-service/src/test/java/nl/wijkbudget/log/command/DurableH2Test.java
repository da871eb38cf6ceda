package nl.wijkbudget.log.command;

import static nl.wijkbudget.log.command.LogUnderTest.event;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurableH2Test {

    @TempDir
    Path directory;

    @Test
    void commits_are_written_at_once_even_when_the_address_does_not_say_so() throws SQLException {
        try (var log = new LogUnderTest("jdbc:h2:file:" + directory.resolve("plain") + ";USER=sa")) {
            log.engine().appendEvents(event("a", 0));

            try (var connection = log.database.getConnection();
                    var statement = connection.createStatement();
                    var setting = statement.executeQuery("select setting_value from information_schema.settings"
                            + " where setting_name = 'WRITE_DELAY'")) {
                assertThat(setting.next()).isTrue();
                assertThat(setting.getString(1)).isEqualTo("0");
            }
        }
    }

    @Test
    void an_interrupted_reader_does_not_close_the_file_for_all() throws SQLException {
        String withoutCache = DurableH2.url(directory.resolve("log")) + ";USER=sa;CACHE_SIZE=0";
        try (var log = new LogUnderTest(withoutCache)) {
            var engine = log.engine();
            engine.appendEvents(
                    IntStream.range(0, 2_000).mapToObj(i -> event("a", i)).toList());

            readInterrupted(log);

            engine.appendEvents(event("a", 2_000));
            assertThat(engine.log().head()).isEqualTo(2_000);
        }
    }

    private static void readInterrupted(LogUnderTest log) throws SQLException {
        try (var connection = log.database.getConnection();
                var select = connection.prepareStatement("select max(length(payload)) from event_log")) {
            Thread.currentThread().interrupt();
            assertThat(select.executeQuery().next()).isTrue();
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }
}
