package nl.wijkbudget.projection.query;

import io.swagger.v3.oas.annotations.tags.Tag;
import nl.wijkbudget.projection.ProjectionPositions;
import nl.wijkbudget.reading.query.Answers;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where every read model stands. */
@Tag(name = "Beheer")
@RestController
@Answers({})
public final class ReadModelStatesAnswer {
    private final ProjectionPositions positions;

    public ReadModelStatesAnswer(ProjectionPositions positions) {
        this.positions = positions;
    }

    @GetMapping("/api/v1/beheer/projecties")
    ReadModelStates list() {
        return ReadModelStates.of(positions);
    }
}
