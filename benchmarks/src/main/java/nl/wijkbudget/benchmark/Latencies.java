package nl.wijkbudget.benchmark;

import java.util.ArrayList;
import java.util.List;

/** How long each of many requests took, in milliseconds. */
final class Latencies {
    private final List<Double> taken = new ArrayList<>();

    void add(double milliseconds) {
        taken.add(milliseconds);
    }

    /** What so many of a hundred did not exceed. */
    double percentile(int percent) {
        int rank = (int) Math.ceil(percent / 100.0 * taken.size());
        return taken.stream().sorted().skip(Math.max(0, rank - 1)).findFirst().orElse(Double.NaN);
    }
}
