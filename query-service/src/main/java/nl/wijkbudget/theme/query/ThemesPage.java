package nl.wijkbudget.theme.query;

import java.util.List;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.ledger.projection.GetLedger;
import nl.wijkbudget.ledger.projection.LedgerDetail;
import nl.wijkbudget.neighbourhood.query.Setup;
import nl.wijkbudget.neighbourhood.query.Setups;
import nl.wijkbudget.page.query.Words;
import nl.wijkbudget.reading.query.Questions;
import nl.wijkbudget.reading.query.Shows;
import nl.wijkbudget.theme.projection.GetThemeDashboards;
import nl.wijkbudget.theme.projection.ThemeDashboard;
import nl.wijkbudget.theme.projection.ThemeDashboards;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The themes of a neighbourhood with their projects, votes, money and progress. */
@Controller
@Shows({
    "neighbourhood.register",
    "project.catalogue",
    "agenda.ranked",
    "ledger.books",
    "delivery.progress",
    "round.overview"
})
public final class ThemesPage {
    private final Questions questions;
    private final Setups setups;
    private final Words words;

    public ThemesPage(Questions questions, Setups setups, Words words) {
        this.questions = questions;
        this.setups = setups;
        this.words = words;
    }

    @GetMapping("/buurten/{neighbourhood}/themas")
    String show(@PathVariable NeighbourhoodId neighbourhood, Model model) {
        Setup place = setups.require(neighbourhood);
        List<ThemeDashboard> themes = questions
                .ask(new GetThemeDashboards(neighbourhood), ThemeDashboards.class)
                .themes();
        String currency = questions
                .find(new GetLedger(neighbourhood), LedgerDetail.class)
                .map(LedgerDetail::currency)
                .orElse("EUR");
        model.addAttribute("place", place);
        model.addAttribute("themes", themes);
        model.addAttribute("currency", currency);
        model.addAttribute("chart", themes.isEmpty() ? "" : new ThemesChart(themes, place, words, currency).svg());
        return "themas";
    }
}
