package nl.wijkbudget.pabulib;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one voter handed in, possibly nothing.
 *
 * @param projects ids in the order of the ballot, each once
 * @param points of the project at the same index, exact; empty when the vote type has none
 * @param others the remaining columns by name, in the order of the header
 */
public record PabulibBallot(
        String voterId, List<String> projects, List<BigDecimal> points, Map<String, String> others) {

    public PabulibBallot {
        projects = List.copyOf(projects);
        points = List.copyOf(points);
        others = others.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(others));
        if (!points.isEmpty() && points.size() != projects.size()) {
            throw new IllegalArgumentException(points.size() + " points for " + projects.size() + " projects");
        }
    }
}
