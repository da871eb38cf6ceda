package nl.wijkbudget.log.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(DatabaseKind.class)
record KillTest(DatabaseKind kind) {

    private static final int BEFORE_KILL = 500;

    @Test
    void what_was_acknowledged_survives_a_kill() throws IOException, InterruptedException {
        String url = kind.freshUrl();
        List<String> acknowledged = killedAfter(url, BEFORE_KILL);

        try (var log = new LogUnderTest(url)) {
            List<LogRow> rows = log.engine().log().page(-1, Long.MAX_VALUE, 1_000_000);
            assertThat(rows).extracting(LogRow::eventId).doesNotHaveDuplicates().containsAll(acknowledged);
            assertThat(rows)
                    .extracting(LogRow::position)
                    .containsExactlyElementsOf(
                            LongStream.range(0, rows.size()).boxed().toList());
        }
    }

    @Test
    void a_second_process_takes_over_from_a_killed_one() throws IOException, InterruptedException {
        String url = kind.freshUrl();
        Process first = appending(url);
        firstLines(first, 20);
        Process second = appending(url);
        first.destroyForcibly().waitFor();

        assertThat(firstLines(second, 20)).hasSize(20);
        second.destroyForcibly().waitFor();
    }

    private static List<String> killedAfter(String url, int count) throws IOException, InterruptedException {
        Process process = appending(url);
        try (var lines = output(process)) {
            var acknowledged = new ArrayList<>(take(lines, count));
            process.toHandle().destroyForcibly(); // unlike the method of Process this leaves what was printed readable
            process.waitFor();
            lines.lines().filter(KillTest::acknowledges).forEach(acknowledged::add);
            assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(count);
            return acknowledged.stream().map(KillTest::eventId).toList();
        }
    }

    private static boolean acknowledges(String line) {
        return line.startsWith(AppendUntilKilled.STORED) && line.endsWith(".");
    }

    private static String eventId(String line) {
        return line.substring(AppendUntilKilled.STORED.length(), line.length() - 1);
    }

    private static List<String> firstLines(Process process, int count) throws IOException {
        return take(output(process), count);
    }

    private static List<String> take(BufferedReader lines, int count) throws IOException {
        var taken = new ArrayList<String>();
        while (taken.size() < count) {
            String line = lines.readLine();
            assertThat(line).isNotNull();
            if (acknowledges(line)) {
                taken.add(line);
            }
        }
        return taken;
    }

    private static BufferedReader output(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    private static Process appending(String url) throws IOException {
        var command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                AppendUntilKilled.class.getName(),
                url);
        command.redirectError(ProcessBuilder.Redirect.DISCARD);
        return command.start();
    }
}
