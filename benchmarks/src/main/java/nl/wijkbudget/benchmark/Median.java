package nl.wijkbudget.benchmark;

import java.util.ArrayList;
import java.util.List;

/** The middle one of some measurements. */
final class Median {

    private final List<Double> values = new ArrayList<>();

    void add(double value) {
        values.add(value);
    }

    double value() {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(Double.NaN);
    }
}
