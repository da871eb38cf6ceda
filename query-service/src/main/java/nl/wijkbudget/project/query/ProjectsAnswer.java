package nl.wijkbudget.project.query;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import nl.wijkbudget.project.projection.ProjectList;
import nl.wijkbudget.reading.query.Answers;
import nl.wijkbudget.reading.query.NextPage;
import nl.wijkbudget.reading.query.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Which projects there are, a page at a time. */
@Tag(name = "Projecten")
@RestController
@Answers({"project.catalogue"})
public final class ProjectsAnswer {
    private final Questions questions;

    public ProjectsAnswer(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/api/v1/projecten")
    ResponseEntity<ProjectList> list(
            @RequestParam(required = false) @Nullable String ronde,
            @RequestParam(required = false) @Nullable String thema,
            @RequestParam(required = false) @Nullable String status,
            HttpServletRequest request) {
        ProjectList found = questions.ask(ProjectFilter.of(ronde, thema, status).page(request), ProjectList.class);
        return NextPage.after(request, found.next(), found);
    }
}
