package nl.wijkbudget.theme.query;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkbudget.audit.query.DecisionWords;
import nl.wijkbudget.identity.AgendaId;
import nl.wijkbudget.identity.DeliveryId;
import nl.wijkbudget.identity.LedgerId;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.ledger.projection.GetLedger;
import nl.wijkbudget.ledger.projection.LedgerDetail;
import nl.wijkbudget.neighbourhood.query.Setup;
import nl.wijkbudget.neighbourhood.query.Setups;
import nl.wijkbudget.page.query.Words;
import nl.wijkbudget.projection.LogPosition;
import nl.wijkbudget.reading.query.LookingBack;
import nl.wijkbudget.reading.query.Questions;
import nl.wijkbudget.reading.query.Shows;
import nl.wijkbudget.reading.query.WholeList;
import nl.wijkbudget.theme.projection.GetThemeDashboards;
import nl.wijkbudget.theme.projection.ThemeDashboard;
import nl.wijkbudget.theme.projection.ThemeDashboards;
import org.jspecify.annotations.Nullable;
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
    "round.overview",
    "audit.journal"
})
public final class ThemesPage {
    private final Questions questions;
    private final Setups setups;
    private final Words words;
    private final DecisionWords say;
    private final LookingBack back;

    public ThemesPage(Questions questions, Setups setups, Words words, DecisionWords say, LookingBack back) {
        this.questions = questions;
        this.setups = setups;
        this.words = words;
        this.say = say;
        this.back = back;
    }

    @GetMapping("/buurten/{neighbourhood}/themas")
    String show(
            @PathVariable NeighbourhoodId neighbourhood,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Setup place = setups.require(neighbourhood);
        LogPosition then = back.show(request, response, model);
        List<ThemeDashboard> themes = themes(neighbourhood, then);
        if (then != null) {
            Map<String, String> streams = streams(neighbourhood);
            back.since(streams.keySet(), then, model);
            model.addAttribute("about", streams);
        }
        model.addAttribute("say", say);
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

    private List<ThemeDashboard> themes(NeighbourhoodId neighbourhood, @Nullable LogPosition then) {
        return questions
                .ask(new GetThemeDashboards(neighbourhood, then), ThemeDashboards.class)
                .themes();
    }

    /** In which the decisions are that these dashboards add up, with the project that a stream is about. */
    private Map<String, String> streams(NeighbourhoodId neighbourhood) {
        Map<String, String> streams = new HashMap<>();
        streams.put(LedgerId.of(neighbourhood).toString(), "");
        WholeList.rounds(questions, neighbourhood)
                .forEach(round ->
                        streams.put(AgendaId.of(new RoundId(round.round())).toString(), ""));
        for (ThemeDashboard theme : themes(neighbourhood, null)) {
            for (ThemeDashboard.Project line : theme.projects()) {
                ProjectId project = new ProjectId(line.project());
                streams.put(project.toString(), line.title());
                streams.put(DeliveryId.of(project).toString(), line.title());
            }
        }
        return streams;
    }
}
