package nl.wijkbudget.pabulib;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The projects on one ballot, as written, and their points at the same index or none at all. */
record Marks(List<String> projects, List<BigDecimal> points) {

    /** The projects that come more than once. */
    Set<String> repeated() {
        Set<String> seen = new HashSet<>();
        Set<String> repeated = new LinkedHashSet<>();
        for (String project : projects) {
            if (!seen.add(project)) {
                repeated.add(project);
            }
        }
        return repeated;
    }

    /** Each project only where it comes first. */
    Marks once() {
        List<String> ids = new ArrayList<>();
        List<BigDecimal> given = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < projects.size(); index++) {
            if (seen.add(projects.get(index))) {
                ids.add(projects.get(index));
                given.addAll(points.isEmpty() ? List.of() : points.subList(index, index + 1));
            }
        }
        return new Marks(ids, given);
    }
}
