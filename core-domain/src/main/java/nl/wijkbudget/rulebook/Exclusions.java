package nl.wijkbudget.rulebook;

import java.util.List;
import nl.wijkbudget.identity.ProjectId;

/** Groups of projects of which at most one is funded, in the notation {@code p1 p2; p3 p4}. */
public record Exclusions(List<List<ProjectId>> groups) {
    static final Exclusions NONE = new Exclusions(List.of());

    public Exclusions {
        groups = groups.stream().map(List::copyOf).toList();
    }

    static Exclusions of(Parameter parameter) {
        return new Exclusions(parameter.groups().stream()
                .map(words -> group(words, parameter))
                .toList());
    }

    /** Refuses projects that do not stand; draft and parameter are of one rulebook. */
    void requireFit(Parameter parameter, RulebookDraft draft) {
        groups.forEach(group -> group.forEach(project -> parameter.requireCandidate(project, draft)));
    }

    private static List<ProjectId> group(List<String> words, Parameter parameter) {
        List<ProjectId> group = words.stream().map(parameter::project).toList();
        if (group.size() < 2) {
            throw parameter.impossible("A group of projects that exclude one another has at least two");
        }
        Repeats.firstOf(group).ifPresent(project -> {
            throw parameter.impossible("A project excludes itself: " + project.value());
        });
        return group;
    }
}
