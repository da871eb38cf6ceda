package nl.wijkbudget.round.query;

import java.util.List;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.project.ProjectState;
import nl.wijkbudget.project.projection.ProjectLine;
import nl.wijkbudget.rulebook.RulebookDraft;

/** The candidates of a draft beside the projects of its round, by their titles. */
record DraftedBallot(RulebookDraft draft, List<ProjectLine> projects) {
    /** Candidates with which no vote can open. */
    List<String> notFeasible() {
        return draft.candidates().stream()
                .map(ProjectId::value)
                .filter(candidate ->
                        feasible().stream().noneMatch(line -> line.project().equals(candidate)))
                .map(this::title)
                .toList();
    }

    /** Projects that could be candidates and are none; nothing where the vote is about themes. */
    List<String> leftOut() {
        return draft.form().dividedThemes().isEmpty()
                ? feasible().stream()
                        .filter(line -> !draft.candidates().contains(new ProjectId(line.project())))
                        .map(ProjectLine::title)
                        .toList()
                : List.of();
    }

    private List<ProjectLine> feasible() {
        return projects.stream()
                .filter(project -> project.state() == ProjectState.FEASIBLE)
                .toList();
    }

    private String title(String project) {
        return projects.stream()
                .filter(line -> line.project().equals(project))
                .map(ProjectLine::title)
                .findFirst()
                .orElse(project);
    }
}
