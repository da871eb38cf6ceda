package nl.wijkbudget.project.query;

import io.swagger.v3.oas.annotations.tags.Tag;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.project.projection.GetProject;
import nl.wijkbudget.project.projection.ProjectDetail;
import nl.wijkbudget.reading.query.Answers;
import nl.wijkbudget.reading.query.Questions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What is known of a project, with its feasibility conversation and lineage. */
@Tag(name = "Projecten")
@RestController
@Answers({"project.catalogue"})
public final class ProjectAnswer {
    private final Questions questions;

    public ProjectAnswer(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/api/v1/projecten/{project}")
    ProjectDetail get(@PathVariable ProjectId project) {
        return questions.find(new GetProject(project), ProjectDetail.class, project);
    }
}
