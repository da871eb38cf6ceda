package nl.wijkbudget.neighbourhood.query;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.neighbourhood.projection.ListNeighbourhoods;
import nl.wijkbudget.neighbourhood.projection.NeighbourhoodList;
import nl.wijkbudget.reading.query.Answers;
import nl.wijkbudget.reading.query.NextPage;
import nl.wijkbudget.reading.query.Parameter;
import nl.wijkbudget.reading.query.Questions;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Which neighbourhoods decide together, a page at a time. */
@Tag(name = "Buurten")
@RestController
@Answers({"neighbourhood.register"})
public final class NeighbourhoodsAnswer {
    private final Questions questions;

    public NeighbourhoodsAnswer(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/api/v1/buurten")
    ResponseEntity<NeighbourhoodList> list(HttpServletRequest request) {
        NeighbourhoodId after =
                Parameter.of("cursor", request.getParameter("cursor")).as(NeighbourhoodId::new);
        int limit = Parameter.of("limit", request.getParameter("limit")).pageSize();
        NeighbourhoodList found = questions.ask(
                new ListNeighbourhoods(after == null ? "" : after.value(), limit), NeighbourhoodList.class);
        return NextPage.after(request, found.next(), found);
    }
}
