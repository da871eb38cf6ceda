package nl.wijkbudget.pabulib;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The first faults of each severity, in the order of the file, and how many there are in all. */
public record FaultReport(List<Fault> faults, long errors, long warnings) {

    public FaultReport {
        faults = List.copyOf(faults);
    }

    /** A line for each fault with its place, how bad it is and what to do, in Dutch, English or Arabic; else in English. */
    public List<String> lines(Locale language) {
        FaultWords words = FaultWords.of(language);
        Stream<String> more = leftOut() > 0 ? Stream.of(words.more(leftOut())) : Stream.empty();
        return Stream.concat(faults.stream().map(words::line), more).toList();
    }

    public long total() {
        return errors + warnings;
    }

    /** How many faults were counted and not kept. */
    public long leftOut() {
        return total() - faults.size();
    }
}
