package nl.wijkbudget.ballot.query;

import io.swagger.v3.oas.annotations.tags.Tag;
import nl.wijkbudget.ballot.projection.GetTurnout;
import nl.wijkbudget.ballot.projection.Turnout;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.reading.query.Answers;
import nl.wijkbudget.reading.query.Questions;
import nl.wijkbudget.round.projection.GetRound;
import nl.wijkbudget.round.projection.RoundDetail;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** How many ballots are in the box of a round. */
@Tag(name = "Rondes")
@RestController
@Answers({"round.overview", "ballot.turnout"})
public final class TurnoutAnswer {
    private final Questions questions;

    public TurnoutAnswer(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/api/v1/rondes/{round}/opkomst")
    Turnout get(@PathVariable RoundId round) {
        questions.find(new GetRound(round), RoundDetail.class, round);
        return questions.ask(new GetTurnout(round), Turnout.class);
    }
}
