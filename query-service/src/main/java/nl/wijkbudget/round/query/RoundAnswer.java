package nl.wijkbudget.round.query;

import io.swagger.v3.oas.annotations.tags.Tag;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.reading.query.Answers;
import nl.wijkbudget.reading.query.Questions;
import nl.wijkbudget.round.projection.GetRound;
import nl.wijkbudget.round.projection.RoundDetail;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Where a round stands and by which rules it votes. */
@Tag(name = "Rondes")
@RestController
@Answers({"round.overview"})
public final class RoundAnswer {
    private final Questions questions;

    public RoundAnswer(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/api/v1/rondes/{round}")
    RoundDetail get(@PathVariable RoundId round) {
        return questions.find(new GetRound(round), RoundDetail.class, round);
    }
}
