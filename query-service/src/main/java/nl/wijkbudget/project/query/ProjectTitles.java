package nl.wijkbudget.project.query;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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

    /** The projects themselves, without those that nobody proposed. */
    public Map<String, ProjectDetail> details(Stream<String> projects) {
        Map<String, ProjectDetail> details = new HashMap<>();
        projects.distinct().forEach(project -> find(project).ifPresent(found -> details.put(project, found)));
        return details;
    }

    private String title(String project) {
        return find(project).map(ProjectDetail::title).orElse(project);
    }

    private Optional<ProjectDetail> find(String project) {
        return questions.find(new GetProject(new ProjectId(project)), ProjectDetail.class);
    }
}
