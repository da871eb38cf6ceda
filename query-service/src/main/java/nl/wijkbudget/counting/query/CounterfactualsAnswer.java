package nl.wijkbudget.counting.query;

import io.swagger.v3.oas.annotations.tags.Tag;
import nl.wijkbudget.counting.projection.Counterfactuals;
import nl.wijkbudget.counting.projection.GetCounterfactuals;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.reading.query.Answers;
import nl.wijkbudget.reading.query.Questions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What other rules would have made of the ballots of the result; not there until the engine compared them. */
@Tag(name = "Rondes")
@RestController
@Answers({"counting.result"})
public final class CounterfactualsAnswer {
    private final Questions questions;

    public CounterfactualsAnswer(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/api/v1/rondes/{round}/uitslag/vergelijking")
    Counterfactuals get(@PathVariable RoundId round) {
        return questions.find(new GetCounterfactuals(round), Counterfactuals.class, round);
    }
}
