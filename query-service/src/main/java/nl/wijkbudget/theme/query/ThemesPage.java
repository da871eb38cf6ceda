package nl.wijkbudget.theme.query;

import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.ledger.projection.GetLedger;
import nl.wijkbudget.ledger.projection.LedgerDetail;
import nl.wijkbudget.neighbourhood.query.Setups;
import nl.wijkbudget.reading.query.Questions;
import nl.wijkbudget.reading.query.Shows;
import nl.wijkbudget.theme.projection.GetThemeDashboards;
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

    public ThemesPage(Questions questions, Setups setups) {
        this.questions = questions;
        this.setups = setups;
    }

    @GetMapping("/buurten/{neighbourhood}/themas")
    String show(@PathVariable NeighbourhoodId neighbourhood, Model model) {
        model.addAttribute("place", setups.require(neighbourhood));
        model.addAttribute(
                "themes",
                questions
                        .ask(new GetThemeDashboards(neighbourhood), ThemeDashboards.class)
                        .themes());
        model.addAttribute(
                "currency",
                questions
                        .find(new GetLedger(neighbourhood), LedgerDetail.class)
                        .map(LedgerDetail::currency)
                        .orElse("EUR"));
        return "themas";
    }
}
