package nl.wijkbudget.round.query;

import io.swagger.v3.oas.annotations.tags.Tag;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.lot.projection.GetLot;
import nl.wijkbudget.lot.projection.RoundLot;
import nl.wijkbudget.reading.query.Answers;
import nl.wijkbudget.reading.query.Questions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The commitments, seeds and order of a lot that is drawn after closing. */
@Tag(name = "Rondes")
@RestController
@Answers({"lot.draw"})
public final class LotAnswer {
    private final Questions questions;

    public LotAnswer(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/api/v1/rondes/{round}/loting")
    RoundLot get(@PathVariable RoundId round) {
        return questions.find(new GetLot(round), RoundLot.class, round);
    }
}
