package nl.wijkbudget.counting.query;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import nl.wijkbudget.counting.CountProgress;
import nl.wijkbudget.counting.GetCountProgress;
import nl.wijkbudget.counting.projection.CountList;
import nl.wijkbudget.counting.projection.ListCounts;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.page.query.Words;
import nl.wijkbudget.reading.query.Answers;
import nl.wijkbudget.reading.query.LiveUpdates;
import nl.wijkbudget.reading.query.Questions;
import nl.wijkbudget.round.projection.GetRound;
import nl.wijkbudget.round.projection.RoundDetail;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import reactor.core.publisher.Flux;

/** How far a count is, for who may count: how many ballots were read, and never what is on them. */
@Hidden
@RestController
@Answers({"round.overview", "ballot.turnout", "counting.result"})
public final class CountStream {
    private final Questions questions;
    private final LiveUpdates live;
    private final Words words;

    public CountStream(Questions questions, LiveUpdates live, Words words) {
        this.questions = questions;
        this.live = live;
        this.words = words;
    }

    @GetMapping("/rondes/{round}/tellen/volgen")
    SseEmitter follow(@PathVariable RoundId round, HttpServletRequest request) {
        questions.find(new GetRound(round), RoundDetail.class, round);
        CountStanding standing = CountStanding.of(questions, round, words.ofThisReader());
        Flux<CountProgress> underWay = questions
                .follow(new GetCountProgress(round), CountProgress.class)
                .onErrorComplete()
                .startWith(CountStanding.none(round));
        Flux<CountList> counts = questions.follow(new ListCounts(round), CountList.class);
        return live.follow(request, Flux.combineLatest(underWay, counts, standing::change));
    }
}
