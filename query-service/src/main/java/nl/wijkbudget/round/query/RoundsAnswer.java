package nl.wijkbudget.round.query;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.reading.query.Answers;
import nl.wijkbudget.reading.query.NextPage;
import nl.wijkbudget.reading.query.Parameter;
import nl.wijkbudget.reading.query.Questions;
import nl.wijkbudget.round.projection.ListRounds;
import nl.wijkbudget.round.projection.RoundList;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Which rounds there are, in one neighbourhood or in all, a page at a time. */
@Tag(name = "Rondes")
@RestController
@Answers({"round.overview"})
public final class RoundsAnswer {
    private final Questions questions;

    public RoundsAnswer(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/api/v1/rondes")
    ResponseEntity<RoundList> list(@RequestParam(required = false) @Nullable String buurt, HttpServletRequest request) {
        NeighbourhoodId neighbourhood = Parameter.of("buurt", buurt).as(NeighbourhoodId::new);
        RoundId after = Parameter.of("cursor", request.getParameter("cursor")).as(RoundId::new);
        int limit = Parameter.of("limit", request.getParameter("limit")).pageSize();
        RoundList found = questions.ask(
                new ListRounds(neighbourhood, after == null ? "" : after.value(), limit), RoundList.class);
        return NextPage.after(request, found.next(), found);
    }
}
