package nl.wijkbudget.ledger.query;

import io.swagger.v3.oas.annotations.tags.Tag;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.ledger.projection.GetProjectMoney;
import nl.wijkbudget.ledger.projection.ProjectMoney;
import nl.wijkbudget.project.projection.GetProject;
import nl.wijkbudget.project.projection.ProjectDetail;
import nl.wijkbudget.reading.query.Answers;
import nl.wijkbudget.reading.query.Questions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The money of a project, from grant to payment. */
@Tag(name = "Projecten")
@RestController
@Answers({"project.catalogue", "ledger.books"})
public final class ProjectMoneyAnswer {
    private final Questions questions;

    public ProjectMoneyAnswer(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/api/v1/projecten/{project}/geld")
    ProjectMoney get(@PathVariable ProjectId project) {
        questions.find(new GetProject(project), ProjectDetail.class, project);
        return questions.ask(new GetProjectMoney(project), ProjectMoney.class);
    }
}
