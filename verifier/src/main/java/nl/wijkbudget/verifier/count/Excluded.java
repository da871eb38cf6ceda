package nl.wijkbudget.verifier.count;

import java.util.List;

/** What cannot be funded any more because of what is. */
final class Excluded {
    private final List<List<Integer>> groups;
    private final boolean[] out;

    Excluded(Poll poll) {
        groups = poll.exclusions();
        out = new boolean[poll.projects()];
    }

    static Excluded by(Poll poll, Iterable<Integer> funded) {
        Excluded excluded = new Excluded(poll);
        funded.forEach(excluded::fund);
        return excluded;
    }

    void fund(int project) {
        groups.stream().filter(group -> group.contains(project)).forEach(group -> group.stream()
                .filter(other -> other != project)
                .forEach(other -> out[other] = true));
    }

    boolean has(int project) {
        return out[project];
    }

    boolean rivalsAmong(List<Integer> projects) {
        return groups.stream()
                .anyMatch(group -> projects.stream().filter(group::contains).count() > 1);
    }
}
