package nl.wijkbudget.audit.query;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.wijkbudget.audit.projection.DecisionList;
import nl.wijkbudget.reading.query.Answers;
import nl.wijkbudget.reading.query.NextPage;
import nl.wijkbudget.reading.query.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Every decision, the newest first, a page at a time. */
@Tag(name = "Logboek")
@RestController
@Answers("audit.journal")
public final class DecisionsAnswer {
    private final Questions questions;
    private final JsonMapper json;

    public DecisionsAnswer(Questions questions, JsonMapper json) {
        this.questions = questions;
        this.json = json;
    }

    @GetMapping("/api/v1/besluiten")
    ResponseEntity<LoggedDecisions> list(
            @RequestParam(required = false) @Nullable String stroom,
            @RequestParam(required = false) @Nullable String actor,
            @RequestParam(required = false) @Nullable String onderdeel,
            @RequestParam(required = false) @Nullable String van,
            @RequestParam(required = false) @Nullable String tot,
            HttpServletRequest request) {
        DecisionFilter filter = DecisionFilter.of(stroom, actor, onderdeel, van, tot);
        DecisionList found = questions.ask(filter.page(request, questions), DecisionList.class);
        List<LoggedDecision> decisions = found.decisions().stream()
                .map(line -> LoggedDecision.of(line, json))
                .toList();
        return NextPage.after(request, found.next(), new LoggedDecisions(decisions, found.next()));
    }
}
