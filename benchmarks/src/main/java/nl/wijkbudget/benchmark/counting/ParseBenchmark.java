package nl.wijkbudget.benchmark.counting;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkbudget.pabulib.PabulibPoll;
import nl.wijkbudget.pabulib.PabulibReader;

/** How many megabytes of a {@code .pb} file are read in a second of processor time, beside a quick script that splits it. */
public final class ParseBenchmark {
    private static final OperatingSystemMXBean JVM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final int ROUNDS = 7;
    private static final int LEAST_BYTES = 15_000_000;

    private ParseBenchmark() {}

    /** Two elections of a million ballots, and the files of which the paths are given. */
    public static void run(List<Path> files) throws IOException {
        System.out.printf("%n%-50s %8s %10s %10s %10s%n", "MB per second", "MB", "split", "check", "poll");
        Path folder = Files.createTempDirectory("wijkbudget-parse");
        for (SyntheticElection election : List.of(
                new SyntheticElection("choose-1", 1_000_000, 50, 1, 1),
                new SyntheticElection("approval", 1_000_000, 500, 5, 15))) {
            Path file = election.writeTo(folder);
            measure(file);
            Files.delete(file);
        }
        Files.delete(folder);
        for (Path file : files) {
            measure(file);
        }
    }

    private static void measure(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        System.out.printf(
                "%-50s %8.1f %10.0f %10.0f %10.0f%n",
                file.getFileName(),
                bytes.length / 1e6,
                perSecond(bytes, ParseBenchmark::split),
                perSecond(bytes, ParseBenchmark::check),
                perSecond(bytes, ParseBenchmark::poll));
    }

    /** The median of the rounds after the first two, which warm up. */
    private static double perSecond(byte[] bytes, Reading reading) throws IOException {
        int times = Math.max(1, LEAST_BYTES / bytes.length);
        double[] rounds = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long before = JVM.getProcessCpuTime();
            for (int time = 0; time < times; time++) {
                reading.read(bytes);
            }
            rounds[round] = bytes.length * 1e3 * times / (JVM.getProcessCpuTime() - before);
        }
        double[] warm = Arrays.copyOfRange(rounds, 2, ROUNDS);
        Arrays.sort(warm);
        return warm[warm.length / 2];
    }

    /** What a quick script does: lines, cells, items, a table of votes; no quotes and no checks. */
    private static void split(byte[] bytes) throws IOException {
        Map<String, Integer> votes = new HashMap<>();
        List<String> voters = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split(";", -1);
                voters.add(cells[0]);
                for (String item : cells[cells.length > 1 ? 1 : 0].split(",", -1)) {
                    votes.merge(item.strip(), 1, Integer::sum);
                }
            }
        }
        require(!voters.isEmpty() && !votes.isEmpty());
    }

    private static void check(byte[] bytes) throws IOException {
        require(new PabulibReader()
                        .check(new ByteArrayInputStream(bytes))
                        .report()
                        .errors()
                == 0);
    }

    private static void poll(byte[] bytes) throws IOException {
        require(PabulibPoll.read(new ByteArrayInputStream(bytes)).report().errors() == 0);
    }

    private static void require(boolean condition) {
        if (!condition) {
            throw new IllegalStateException("The file was not read as it should be");
        }
    }

    private interface Reading {
        void read(byte[] bytes) throws IOException;
    }
}
