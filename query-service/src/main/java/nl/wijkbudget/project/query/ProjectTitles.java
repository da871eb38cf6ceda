package nl.wijkbudget.project.query;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.project.projection.GetProject;
import nl.wijkbudget.project.projection.ProjectDetail;
import nl.wijkbudget.reading.query.Questions;

/** Looks up how projects are called; what nobody proposed is called by its id. */
public final class ProjectTitles {
    private final Questions questions;

    public ProjectTitles(Questions questions) {
        this.questions = questions;
    }

    public Map<String, String> of(Stream<String> projects) {
        return projects.distinct().collect(Collectors.toMap(Function.identity(), this::title));
    }

    private String title(String project) {
        return questions
                .find(new GetProject(new ProjectId(project)), ProjectDetail.class)
                .map(ProjectDetail::title)
                .orElse(project);
    }
}
