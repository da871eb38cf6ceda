package nl.wijkbudget.ballot.query;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import nl.wijkbudget.ballot.projection.GetTurnout;
import nl.wijkbudget.ballot.projection.Turnout;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.page.query.Words;
import nl.wijkbudget.reading.query.Answers;
import nl.wijkbudget.reading.query.Change;
import nl.wijkbudget.reading.query.LiveUpdates;
import nl.wijkbudget.reading.query.Questions;
import nl.wijkbudget.round.Phase;
import nl.wijkbudget.round.projection.GetRound;
import nl.wijkbudget.round.projection.RoundDetail;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** How many voted, while the vote goes on: as many as the page of the round says, and nothing of what they voted. */
@Hidden
@RestController
@Answers({"round.overview", "ballot.turnout"})
public final class TurnoutStream {
    private final Questions questions;
    private final LiveUpdates live;
    private final Words words;

    public TurnoutStream(Questions questions, LiveUpdates live, Words words) {
        this.questions = questions;
        this.live = live;
        this.words = words;
    }

    @GetMapping("/rondes/{round}/opkomst/volgen")
    SseEmitter follow(@PathVariable RoundId round, HttpServletRequest request) {
        RoundDetail detail = questions.find(new GetRound(round), RoundDetail.class, round);
        Words said = words.ofThisReader();
        return live.follow(
                request,
                questions.follow(new GetTurnout(round), Turnout.class).map(turnout -> change(detail, turnout, said)));
    }

    private static Change change(RoundDetail round, Turnout turnout, Words said) {
        Change now = Change.of("opkomst", said.text("round.turnout.total", turnout.inTheBox()));
        return round.phase() == Phase.VOTING ? now : now.last();
    }
}
