package nl.wijkbudget.round.query;

import io.swagger.v3.oas.annotations.tags.Tag;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.reading.query.Answers;
import nl.wijkbudget.reading.query.Parameter;
import nl.wijkbudget.reading.query.Questions;
import nl.wijkbudget.round.projection.ListRounds;
import nl.wijkbudget.round.projection.RoundList;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Which rounds there are, in one neighbourhood or in all. */
@Tag(name = "Rondes")
@RestController
@Answers({"round.overview"})
public final class RoundsAnswer {
    private final Questions questions;

    public RoundsAnswer(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/api/v1/rondes")
    RoundList list(@RequestParam(required = false) @Nullable String buurt) {
        NeighbourhoodId neighbourhood = Parameter.of("buurt", buurt).as(NeighbourhoodId::new);
        return questions.ask(new ListRounds(neighbourhood), RoundList.class);
    }
}
