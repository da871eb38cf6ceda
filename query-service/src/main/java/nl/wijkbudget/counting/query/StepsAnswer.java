package nl.wijkbudget.counting.query;

import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import nl.wijkbudget.counting.AppliedRule;
import nl.wijkbudget.counting.PotOutcome;
import nl.wijkbudget.counting.Step;
import nl.wijkbudget.counting.Tie;
import nl.wijkbudget.counting.projection.GetResult;
import nl.wijkbudget.counting.projection.Result;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.reading.query.Answers;
import nl.wijkbudget.reading.query.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The course of the count that the result shows: every decision in order, every tie, and what became of each pot. */
@Tag(name = "Rondes")
@RestController
@Answers({"counting.result"})
public final class StepsAnswer {
    private final Questions questions;

    public StepsAnswer(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/api/v1/rondes/{round}/uitslag/stappen")
    Course get(@PathVariable RoundId round) {
        Result result = questions.find(new GetResult(round), Result.class, round);
        return new Course(
                result.count(),
                result.engine(),
                result.rule(),
                result.outcome().steps(),
                result.outcome().ties(),
                result.outcome().pots());
    }

    /** Scores are exact fractions, money is in cents; the rule is null in counts of before it was kept. */
    record Course(
            String count,
            String engine,
            @Nullable AppliedRule rule,
            List<Step> steps,
            List<Tie> ties,
            List<PotOutcome> pots) {}
}
