package nl.wijkbudget.neighbourhood.query;

import io.swagger.v3.oas.annotations.tags.Tag;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.neighbourhood.projection.GetNeighbourhood;
import nl.wijkbudget.neighbourhood.projection.NeighbourhoodDetail;
import nl.wijkbudget.reading.query.Answers;
import nl.wijkbudget.reading.query.Questions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** How a neighbourhood is set up: themes, partners and mandates. */
@Tag(name = "Buurten")
@RestController
@Answers({"neighbourhood.register"})
public final class NeighbourhoodAnswer {
    private final Questions questions;

    public NeighbourhoodAnswer(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/api/v1/buurten/{neighbourhood}")
    NeighbourhoodDetail get(@PathVariable NeighbourhoodId neighbourhood) {
        return questions.find(new GetNeighbourhood(neighbourhood), NeighbourhoodDetail.class, neighbourhood);
    }
}
