package nl.wijkbudget.theme.query;

import io.swagger.v3.oas.annotations.tags.Tag;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.neighbourhood.projection.GetNeighbourhood;
import nl.wijkbudget.neighbourhood.projection.NeighbourhoodDetail;
import nl.wijkbudget.reading.query.Answers;
import nl.wijkbudget.reading.query.Questions;
import nl.wijkbudget.theme.projection.GetThemeDashboards;
import nl.wijkbudget.theme.projection.ThemeDashboards;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The themes of a neighbourhood added up. */
@Tag(name = "Buurten")
@RestController
@Answers({"neighbourhood.register", "project.catalogue", "agenda.ranked", "ledger.books", "delivery.progress"})
public final class ThemeDashboardsAnswer {
    private final Questions questions;

    public ThemeDashboardsAnswer(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/api/v1/buurten/{neighbourhood}/themas")
    ThemeDashboards list(@PathVariable NeighbourhoodId neighbourhood) {
        questions.find(new GetNeighbourhood(neighbourhood), NeighbourhoodDetail.class, neighbourhood);
        return questions.ask(new GetThemeDashboards(neighbourhood), ThemeDashboards.class);
    }
}
