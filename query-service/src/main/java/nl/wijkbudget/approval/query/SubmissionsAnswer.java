package nl.wijkbudget.approval.query;

import io.swagger.v3.oas.annotations.tags.Tag;
import nl.wijkbudget.approval.projection.GetSubmission;
import nl.wijkbudget.approval.projection.GetSubmissions;
import nl.wijkbudget.approval.projection.NeighbourhoodSubmissions;
import nl.wijkbudget.approval.projection.SubmittedDecision;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.SubmissionId;
import nl.wijkbudget.reading.query.Answers;
import nl.wijkbudget.reading.query.Questions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What is under four eyes, what was laid before others, and what they said of it. */
@Tag(name = "Voorgelegde besluiten")
@RestController
@Answers("approval.submissions")
public final class SubmissionsAnswer {
    private final Questions questions;

    public SubmissionsAnswer(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/api/v1/buurten/{neighbourhood}/voorgelegd")
    NeighbourhoodSubmissions list(@PathVariable NeighbourhoodId neighbourhood) {
        return questions.ask(new GetSubmissions(neighbourhood), NeighbourhoodSubmissions.class);
    }

    @GetMapping("/api/v1/voorgelegd/{submission}")
    SubmittedDecision get(@PathVariable SubmissionId submission) {
        return questions.find(new GetSubmission(submission), SubmittedDecision.class, submission);
    }
}
