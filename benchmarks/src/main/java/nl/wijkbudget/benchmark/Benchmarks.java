package nl.wijkbudget.benchmark;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.wijkbudget.benchmark.counting.CountBenchmark;
import nl.wijkbudget.benchmark.counting.ParseBenchmark;
import org.slf4j.LoggerFactory;

/**
 * Prints all tables, or those that are named: {@code votes}, {@code replay}, {@code models}, {@code h2},
 * {@code postgresql}; numbers are numbers of voters. The word {@code log} prints only what the transparency log costs those
 * votes. The word {@code parse}, with or without {@code .pb} files after it,
 * prints only how fast those are read, and {@code count} only how fast they are counted; {@code verify} and bundles after
 * it, only how fast those are verified; {@code pages}, the jar of the program and a {@code .pb} file, only how long readers
 * wait for pages of it.
 *
 * <p>{@code ./mvnw -q -Pbenchmarks -pl benchmarks -am package -DskipTests && java -jar benchmarks/target/benchmarks.jar}
 */
public final class Benchmarks {

    private static final long REPLAYED = Long.getLong("wijkbudget.benchmark.replayed", 1_000_000);

    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        Locale.setDefault(Locale.ROOT);
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.ERROR);
        System.setProperty("disable-axoniq-console-message", "true");
        System.setProperty("axoniq.update-checker.disabled", "true");
        List<String> wanted = List.of(arguments);
        System.out.printf(
                "Java %s, %d processors, voters and databases on the same machine%n",
                Runtime.version(), Runtime.getRuntime().availableProcessors());
        List<Path> files = wanted.stream()
                .filter(word -> word.endsWith(".pb"))
                .map(Path::of)
                .toList();
        if (wanted.contains("parse")) {
            ParseBenchmark.run(files);
            return;
        }
        if (wanted.contains("verify")) {
            VerifyBenchmark.run(wanted.stream()
                    .filter(word -> !word.equals("verify"))
                    .map(Path::of)
                    .toList());
            return;
        }
        if (wanted.contains("pages")) {
            Path jar = wanted.stream()
                    .filter(word -> word.endsWith(".jar"))
                    .map(Path::of)
                    .findFirst()
                    .orElseThrow();
            PagesBenchmark.run(jar, files.get(0));
            return;
        }
        if (wanted.contains("count")) {
            CountBenchmark.run(files);
            return;
        }
        if (wants(wanted, "postgresql", "h2")) {
            try (Server server = Server.postgresql()) {
                run(server, wanted);
            }
        }
        if (wants(wanted, "h2", "postgresql")) {
            try (Server server = Server.h2()) {
                run(server, wanted);
            }
        }
    }

    private static void run(Server server, List<String> wanted) throws Exception {
        if (wanted.contains("log")) {
            VotingBenchmark.runWithAndWithoutLog(server, voters(wanted));
            return;
        }
        if (wants(wanted, "votes", "replay", "models")) {
            VotingBenchmark.run(server, voters(wanted));
        }
        if (wants(wanted, "replay", "votes", "models")) {
            ReplayBenchmark.run(server, REPLAYED);
        }
        if (wants(wanted, "models", "votes", "replay")) {
            ReadModelsBenchmark.run(server, REPLAYED);
        }
    }

    private static List<Integer> voters(List<String> wanted) {
        List<Integer> named = wanted.stream()
                .filter(word -> word.matches("\\d+"))
                .map(Integer::valueOf)
                .toList();
        return named.isEmpty() ? List.of(1, 16, 64) : named;
    }

    /** Named, or not left out by naming another one. */
    private static boolean wants(List<String> wanted, String what, String... others) {
        return wanted.contains(what) || Arrays.stream(others).noneMatch(wanted::contains);
    }
}
