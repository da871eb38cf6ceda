package nl.wijkbudget.evidence.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.wijkbudget.evidence.Bundle;
import nl.wijkbudget.log.command.DatabaseKind;
import nl.wijkbudget.log.command.LogUnderTest;
import nl.wijkbudget.verifier.Verifier;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Everything that can go wrong, at every place where it can, on both databases; afterwards the program is started anew.
 *
 * <p>The build takes every ninth, and so each place and each mishap in turn; {@code
 * -Dwijkbudget.test.every-crash=true} takes all.
 */
class CrashMatrixTest {
    private static final int STEP = Boolean.getBoolean("wijkbudget.test.every-crash") ? 1 : 9;

    @TempDir
    private Path files;

    /** A mishap at a place. */
    record Crash(DatabaseKind kind, KillPoint point, Mishap mishap) {
        /** A statement that has committed itself cannot fail any more, but its answer can be lost. */
        boolean canHappen() {
            boolean committed = kind == DatabaseKind.POSTGRESQL && point == KillPoint.AFTER_THE_ROWS;
            return point.existsOn(kind) && !(committed && mishap.isAnAnswer());
        }
    }

    static Stream<Crash> crashes() {
        List<Crash> all = Arrays.stream(DatabaseKind.values())
                .flatMap(kind -> Arrays.stream(KillPoint.values())
                        .flatMap(point -> Arrays.stream(Mishap.values()).map(mishap -> new Crash(kind, point, mishap))))
                .filter(Crash::canHappen)
                .toList();
        return Stream.iterate(0, at -> at < all.size(), at -> at + STEP).map(all::get);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("crashes")
    void after_a_restart_nothing_is_missing_or_twice_and_the_evidence_holds(Crash crash) throws IOException {
        String url = crash.kind().freshUrl();
        new LogUnderTest(url).close();
        List<Life> lives = new ArrayList<>();
        lives.add(lived("begin", crash, url, Outside.calm()));
        int times = crash.mishap() == Mishap.DIES_TWICE ? 2 : 1;
        for (int time = 1; time <= times; time++) {
            Outside outside = new Outside(crash.point(), crash.mishap());
            lives.add(lived("crash-" + time, crash, url, outside, lives));
            assertThat(outside.wasReached()).as("%s is reached", crash.point()).isTrue();
        }
        Life after = new Life("after", crash.kind(), url, files, Outside.calm());
        lives.add(after);
        after.live();
        assertThat(after.reason()).isEmpty();
        assertThat(after.state()).isEqualTo(LogState.SIGNING);
        Path bundle = written(after.log().bundles().ofAll().orElseThrow());
        after.close();

        List<Stored> rows = rows(url);
        assertThat(rows)
                .extracting(Stored::position)
                .containsExactlyElementsOf(
                        LongStream.range(0, rows.size()).boxed().toList());
        List<String> events = rows.stream().map(Stored::event).toList();
        assertThat(events).doesNotHaveDuplicates().containsAll(all(lives, Life::acknowledged));
        assertThat(all(lives, Life::refused)).doesNotContainAnyElementsOf(events);
        assertThat(verdict(bundle, shown(lives))).endsWith("It holds.\n");
    }

    private Life lived(String name, Crash crash, String url, Outside outside) throws IOException {
        return lived(name, crash, url, outside, new ArrayList<>());
    }

    private Life lived(String name, Crash crash, String url, Outside outside, List<Life> others) throws IOException {
        Life life = new Life(name, crash.kind(), url, files, outside);
        life.standStillWhile(() -> others.add(overtaking(name + "-other", crash, url)));
        try (life) {
            life.live();
        }
        life.lookAtWhatIsLeft(files);
        return life;
    }

    private Life overtaking(String name, Crash crash, String url) {
        try (Life other = new Life(name, crash.kind(), url, files, Outside.calm())) {
            return other.live();
        }
    }

    private static List<Stored> rows(String url) {
        try (LogUnderTest log = new LogUnderTest(url)) {
            return JdbcClient.create(log.database)
                    .sql("select position, event_id from event_log order by position")
                    .query((row, number) -> new Stored(row.getLong(1), row.getString(2)))
                    .list();
        }
    }

    private record Stored(long position, String event) {}

    private static List<String> all(List<Life> lives, Function<Life, List<String>> told) {
        return lives.stream().flatMap(life -> told.apply(life).stream()).toList();
    }

    private static Set<String> shown(List<Life> lives) {
        Set<String> shown = new TreeSet<>();
        lives.forEach(life -> shown.addAll(life.shown()));
        return shown;
    }

    private Path written(Bundle bundle) throws IOException {
        Path file = files.resolve("bundle.zip");
        try (OutputStream out = Files.newOutputStream(file)) {
            bundle.writeTo(out);
        }
        return file;
    }

    /** Of who kept every checkpoint that was ever shown. */
    private String verdict(Path bundle, Set<String> checkpoints) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(bundle.toString(), "--lang", "en"));
        for (String checkpoint : checkpoints) {
            arguments.add("--checkpoint");
            arguments.add(Files.writeString(files.resolve("kept-" + arguments.size()), checkpoint)
                    .toString());
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        Verifier.run(arguments, out);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
