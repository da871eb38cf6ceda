package nl.wijkbudget.counting.query;

import io.swagger.v3.oas.annotations.tags.Tag;
import nl.wijkbudget.counting.projection.GetResult;
import nl.wijkbudget.counting.projection.Result;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.reading.query.Answers;
import nl.wijkbudget.reading.query.Questions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What the count of a round found: the certified count, or else the newest. */
@Tag(name = "Rondes")
@RestController
@Answers({"counting.result"})
public final class ResultAnswer {
    private final Questions questions;

    public ResultAnswer(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/api/v1/rondes/{round}/uitslag")
    Result get(@PathVariable RoundId round) {
        return questions.find(new GetResult(round), Result.class, round);
    }
}
