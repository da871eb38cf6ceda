package nl.wijkbudget.ledger.query;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.ledger.projection.GetProjectMoney;
import nl.wijkbudget.ledger.projection.ProjectMoney;
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

/** The money of a project, from grant to payment. */
@Tag(name = "Projecten")
@RestController
@Answers({"project.catalogue", "ledger.books", "audit.journal"})
public final class ProjectMoneyAnswer {
    private final Questions questions;
    private final LookingBack back;

    public ProjectMoneyAnswer(Questions questions, LookingBack back) {
        this.questions = questions;
        this.back = back;
    }

    @GetMapping("/api/v1/projecten/{project}/geld")
    ProjectMoney get(
            @PathVariable ProjectId project,
            @RequestParam(required = false) @Nullable String peildatum,
            HttpServletResponse response) {
        questions.find(new GetProject(project), ProjectDetail.class, project);
        LogPosition then = back.position(peildatum, response);
        return questions.ask(new GetProjectMoney(project, then), ProjectMoney.class);
    }
}
