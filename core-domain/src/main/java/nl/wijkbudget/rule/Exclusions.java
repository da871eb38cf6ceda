package nl.wijkbudget.rule;

import java.util.List;
import nl.wijkbudget.poll.Poll;

/** Of each group of projects that exclude each other, at most one is funded. */
final class Exclusions {
    private final List<List<Integer>> groups;
    private final boolean[] out;

    Exclusions(Poll poll) {
        groups = poll.exclusions();
        out = new boolean[poll.projects().size()];
    }

    /** From now on those that this one excludes are out. */
    void fund(int project) {
        for (List<Integer> group : groups) {
            if (group.contains(project)) {
                group.stream().filter(other -> other != project).forEach(other -> out[other] = true);
            }
        }
    }

    boolean isOut(int project) {
        return out[project];
    }

    /** Whether one of these projects excludes another of them. */
    boolean isAmong(List<Integer> projects) {
        return groups.stream()
                .anyMatch(group -> projects.stream().filter(group::contains).count() > 1);
    }
}
