package nl.wijkbudget.reason;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import nl.wijkbudget.poll.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Why one project was funded or not.
 *
 * @param project its number in the poll
 * @param figures exact; which of them there are depends on the code
 * @param because another project that decided it: the one that excludes it, or the one at which the count ended
 */
public record Reason(
        int project,
        ReasonCode code,
        Map<Figure, Fraction> figures,
        @Nullable Integer because) {
    public Reason {
        Map<Figure, Fraction> sorted = new EnumMap<>(Figure.class);
        sorted.putAll(figures);
        figures = Collections.unmodifiableMap(sorted);
    }
}
