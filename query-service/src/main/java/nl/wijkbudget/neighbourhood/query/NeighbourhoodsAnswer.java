package nl.wijkbudget.neighbourhood.query;

import io.swagger.v3.oas.annotations.tags.Tag;
import nl.wijkbudget.neighbourhood.projection.ListNeighbourhoods;
import nl.wijkbudget.neighbourhood.projection.NeighbourhoodList;
import nl.wijkbudget.reading.query.Answers;
import nl.wijkbudget.reading.query.Questions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which neighbourhoods decide together. */
@Tag(name = "Buurten")
@RestController
@Answers({"neighbourhood.register"})
public final class NeighbourhoodsAnswer {
    private final Questions questions;

    public NeighbourhoodsAnswer(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/api/v1/buurten")
    NeighbourhoodList list() {
        return questions.ask(new ListNeighbourhoods(), NeighbourhoodList.class);
    }
}
