package nl.wijkbudget.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Groups of projects of which at most one is funded: once one is, the others are out. */
final class Exclusions {
    private final List<List<Integer>> groups;
    private final Set<Integer> out = new HashSet<>();

    Exclusions(List<List<Integer>> groups) {
        this.groups = groups;
    }

    /** Whether a project that was funded keeps this one out. */
    boolean exclude(int project) {
        return out.contains(project);
    }

    /** Notes that a project is funded; the projects that are out because of it. */
    List<Integer> fund(int project) {
        List<Integer> rivals = new ArrayList<>();
        for (List<Integer> group : groups) {
            if (group.contains(project)) {
                group.stream()
                        .filter(rival -> rival != project && out.add(rival))
                        .forEach(rivals::add);
            }
        }
        return rivals;
    }
}
