package nl.wijkbudget.theme.query;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.ThemeId;
import nl.wijkbudget.neighbourhood.projection.GetNeighbourhood;
import nl.wijkbudget.neighbourhood.projection.NeighbourhoodDetail;
import nl.wijkbudget.projection.LogPosition;
import nl.wijkbudget.reading.query.Answers;
import nl.wijkbudget.reading.query.LookingBack;
import nl.wijkbudget.reading.query.Questions;
import nl.wijkbudget.theme.projection.GetThemeDashboards;
import nl.wijkbudget.theme.projection.ThemeDashboard;
import nl.wijkbudget.theme.projection.ThemeDashboards;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The themes of a neighbourhood added up, all or one. */
@Tag(name = "Buurten")
@RestController
@Answers({
    "neighbourhood.register",
    "project.catalogue",
    "agenda.ranked",
    "ledger.books",
    "delivery.progress",
    "audit.journal"
})
public final class ThemeDashboardsAnswer {
    private final Questions questions;
    private final LookingBack back;

    public ThemeDashboardsAnswer(Questions questions, LookingBack back) {
        this.questions = questions;
        this.back = back;
    }

    @GetMapping("/api/v1/buurten/{neighbourhood}/themas/{theme}")
    ThemeDashboard one(
            @PathVariable NeighbourhoodId neighbourhood,
            @PathVariable ThemeId theme,
            @RequestParam(required = false) @Nullable String peildatum,
            HttpServletResponse response) {
        KnownThemes known = new KnownThemes(questions);
        ThemeDashboard now = known.require(neighbourhood, theme, null);
        LogPosition then = back.position(peildatum, response);
        return then == null ? now : known.require(neighbourhood, theme, then);
    }

    @GetMapping("/api/v1/buurten/{neighbourhood}/themas")
    ThemeDashboards list(
            @PathVariable NeighbourhoodId neighbourhood,
            @RequestParam(required = false) @Nullable String peildatum,
            HttpServletResponse response) {
        questions.find(new GetNeighbourhood(neighbourhood), NeighbourhoodDetail.class, neighbourhood);
        LogPosition then = back.position(peildatum, response);
        return questions.ask(new GetThemeDashboards(neighbourhood, then), ThemeDashboards.class);
    }
}
