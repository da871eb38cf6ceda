package nl.wijkbudget.benchmark.counting;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkbudget.pabulib.PabulibPoll;
import nl.wijkbudget.poll.Marks;
import nl.wijkbudget.poll.Poll;
import nl.wijkbudget.rule.Rules;

/** How long each rule takes and how much memory it asks for, and Equal Shares beside the same method in plain doubles. */
public final class CountBenchmark {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 9;
    private static final List<String> RULES = List.of(
            "greedy_cost",
            "greedy_card",
            "mes_cost",
            "mes_card",
            "mes_cost_add1_int_nostop",
            "phragmen_skip",
            "maxwelfare_cost");

    private CountBenchmark() {}

    /** Elections as large as the largest known ones, and the files of which the paths are given. */
    public static void run(List<Path> files) throws IOException {
        Map<String, Poll> polls = new LinkedHashMap<>();
        for (Path file : files) {
            polls.put(String.valueOf(file.getFileName()), read(file));
        }
        polls.put("61,668 ballots, 83 projects", RandomPoll.of(61_668, 83, 9));
        polls.put("90,494 ballots, 160 projects", RandomPoll.of(90_494, 160, 4));
        System.out.printf("%n%-34s %-26s %10s %10s %12s%n", "election", "rule", "wall ms", "cpu ms", "MB asked for");
        polls.forEach(CountBenchmark::measure);
        million("1,000,000 ballots, 500 projects", RandomPoll.of(1_000_000, 500, 10), "mes_cost");
        million("1,000,000 ballots, choose one", RandomPoll.of(1_000_000, 500, 1), "mes_cost");
    }

    private static Poll read(Path file) throws IOException {
        return PabulibPoll.read(file)
                .orElseThrow(report -> new IllegalArgumentException(file + ": " + report.faults()))
                .poll();
    }

    private static void measure(String election, Poll poll) {
        double doubles = report(election, "equal shares in doubles", () -> EqualSharesInDoubles.count(poll), ROUNDS);
        for (String rule : RULES) {
            if (Rules.named(rule).fits(poll.marks())) {
                double ours = report(election, rule, () -> Rules.named(rule).count(poll), ROUNDS);
                if (rule.equals("mes_cost") && poll.marks() == Marks.CHOICES) {
                    System.out.printf("%-34s %-26s %9.1fx%n", "", "doubles over ours", doubles / ours);
                }
            }
        }
    }

    private static void million(String election, Poll poll, String rule) {
        report(election, rule, () -> Rules.named(rule).count(poll), 3);
        Runtime memory = Runtime.getRuntime();
        System.out.printf(
                "%-34s %-26s %,10d MB of heap at most%n", "", poll.groups() + " different", memory.maxMemory() >> 20);
    }

    /** Prints the medians after two rounds that warm up; the median processor time of this thread in milliseconds. */
    private static double report(String election, String rule, Runnable count, int rounds) {
        double[] wall = new double[rounds];
        double[] cpu = new double[rounds];
        double[] bytes = new double[rounds];
        for (int round = -2; round < rounds; round++) {
            long started = System.nanoTime();
            long before = THREADS.getCurrentThreadCpuTime();
            long asked = THREADS.getCurrentThreadAllocatedBytes();
            count.run();
            if (round >= 0) {
                wall[round] = (System.nanoTime() - started) / 1e6;
                cpu[round] = (THREADS.getCurrentThreadCpuTime() - before) / 1e6;
                bytes[round] = (THREADS.getCurrentThreadAllocatedBytes() - asked) / 1e6;
            }
        }
        System.out.printf(
                "%-34s %-26s %10.1f %10.1f %12.1f%n", election, rule, median(wall), median(cpu), median(bytes));
        return median(cpu);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
