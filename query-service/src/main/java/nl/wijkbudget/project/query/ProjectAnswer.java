package nl.wijkbudget.project.query;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.project.projection.GetProject;
import nl.wijkbudget.project.projection.ProjectDetail;
import nl.wijkbudget.projection.LogPosition;
import nl.wijkbudget.reading.query.Answers;
import nl.wijkbudget.reading.query.LookingBack;
import nl.wijkbudget.reading.query.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is known of a project, with its feasibility conversation and lineage. */
@Tag(name = "Projecten")
@RestController
@Answers({"project.catalogue", "audit.journal"})
public final class ProjectAnswer {
    private final Questions questions;
    private final LookingBack back;

    public ProjectAnswer(Questions questions, LookingBack back) {
        this.questions = questions;
        this.back = back;
    }

    @GetMapping("/api/v1/projecten/{project}")
    ProjectDetail get(
            @PathVariable ProjectId project,
            @RequestParam(required = false) @Nullable String peildatum,
            HttpServletResponse response) {
        LogPosition then = back.position(peildatum, response);
        return questions.find(new GetProject(project, then), ProjectDetail.class, project);
    }
}
