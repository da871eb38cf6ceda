package nl.wijkbudget.counting;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.poll.Fraction;
import nl.wijkbudget.reason.Figure;
import nl.wijkbudget.reason.ReasonCode;
import org.jspecify.annotations.Nullable;

/**
 * On what grounds a project was funded or not.
 *
 * @param figures exact, money in cents; which of them there are depends on the code
 * @param because another project that decided it: the one that excludes it, or the one at which the count ended
 */
public record Grounds(
        ReasonCode code,
        Map<Figure, Fraction> figures,
        @Nullable ProjectId because) {
    public Grounds {
        Map<Figure, Fraction> sorted = new EnumMap<>(Figure.class);
        sorted.putAll(figures);
        figures = Collections.unmodifiableMap(sorted);
    }
}
