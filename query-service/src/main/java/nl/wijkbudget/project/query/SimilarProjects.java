package nl.wijkbudget.project.query;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkbudget.project.ProjectState;
import nl.wijkbudget.project.projection.ProjectLine;

/** Finds projects with a word of a title in their own, also within a longer word, so that nobody proposes what is there already. */
final class SimilarProjects {
    private static final int MOST = 5;
    private static final int SHORTEST_WORD = 4;
    private static final Set<ProjectState> GONE = EnumSet.of(ProjectState.WITHDRAWN, ProjectState.MERGED);

    private final Set<String> words;

    SimilarProjects(String title) {
        this.words = words(title);
    }

    /** Those that share the most words first. */
    List<ProjectLine> among(List<ProjectLine> projects) {
        return projects.stream()
                .filter(project -> !GONE.contains(project.state()) && shared(project) > 0)
                .sorted(Comparator.comparingLong(this::shared).reversed().thenComparing(ProjectLine::title))
                .limit(MOST)
                .toList();
    }

    private long shared(ProjectLine project) {
        Set<String> theirs = words(project.title());
        return words.stream()
                .filter(word -> theirs.stream().anyMatch(other -> other.contains(word) || word.contains(other)))
                .count();
    }

    private static Set<String> words(String title) {
        return Arrays.stream(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .collect(Collectors.toSet());
    }
}
