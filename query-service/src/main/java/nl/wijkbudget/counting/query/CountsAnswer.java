package nl.wijkbudget.counting.query;

import io.swagger.v3.oas.annotations.tags.Tag;
import nl.wijkbudget.counting.projection.CountList;
import nl.wijkbudget.counting.projection.ListCounts;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.reading.query.Answers;
import nl.wijkbudget.reading.query.Questions;
import nl.wijkbudget.round.projection.GetRound;
import nl.wijkbudget.round.projection.RoundDetail;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Every count of a round, also those that were rejected. */
@Tag(name = "Rondes")
@RestController
@Answers({"round.overview", "counting.result"})
public final class CountsAnswer {
    private final Questions questions;

    public CountsAnswer(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/api/v1/rondes/{round}/tellingen")
    CountList list(@PathVariable RoundId round) {
        questions.find(new GetRound(round), RoundDetail.class, round);
        return questions.ask(new ListCounts(round), CountList.class);
    }
}
