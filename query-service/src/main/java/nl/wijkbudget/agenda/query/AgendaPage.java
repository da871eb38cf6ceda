package nl.wijkbudget.agenda.query;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkbudget.agenda.projection.GetRankedAgenda;
import nl.wijkbudget.agenda.projection.RankedAgenda;
import nl.wijkbudget.audit.query.DecisionWords;
import nl.wijkbudget.identity.AgendaId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.neighbourhood.query.Setups;
import nl.wijkbudget.page.query.Words;
import nl.wijkbudget.project.query.ProjectTitles;
import nl.wijkbudget.projection.LogPosition;
import nl.wijkbudget.reading.query.LookingBack;
import nl.wijkbudget.reading.query.Questions;
import nl.wijkbudget.reading.query.Shows;
import nl.wijkbudget.round.projection.GetRound;
import nl.wijkbudget.round.projection.RoundDetail;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The agenda of a round, now or as it was: as voted beside as adopted, with who changed what and why. */
@Controller
@Shows({"agenda.ranked", "round.overview", "neighbourhood.register", "project.catalogue", "audit.journal"})
public final class AgendaPage {
    private final Questions questions;
    private final Setups setups;
    private final ProjectTitles titles;
    private final Words words;
    private final DecisionWords say;
    private final LookingBack back;

    public AgendaPage(
            Questions questions,
            Setups setups,
            ProjectTitles titles,
            Words words,
            DecisionWords say,
            LookingBack back) {
        this.questions = questions;
        this.setups = setups;
        this.titles = titles;
        this.words = words;
        this.say = say;
        this.back = back;
    }

    @GetMapping("/rondes/{round}/agenda")
    String show(@PathVariable RoundId round, HttpServletRequest request, HttpServletResponse response, Model model) {
        RoundDetail detail = questions.find(new GetRound(round), RoundDetail.class, round);
        LogPosition then = back.show(request, response, model);
        RankedAgenda agenda = questions
                .find(new GetRankedAgenda(round, then), RankedAgenda.class)
                .orElse(null);
        if (then != null) {
            back.since(Set.of(AgendaId.of(round).toString()), then, model);
        }
        model.addAttribute("say", say);
        model.addAttribute("round", detail);
        model.addAttribute("place", setups.of(detail.neighbourhood()));
        model.addAttribute("agenda", agenda);
        model.addAttribute("titles", agenda == null ? Map.of() : leads(agenda));
        model.addAttribute("chart", agenda == null || !agenda.adopted() ? "" : new BumpChart(agenda, words).svg());
        model.addAttribute("parts", agenda == null ? List.of() : parts(agenda));
        return "agenda";
    }

    /** Whether a part of the list holds the first projects: it does, and what comes after them has a part of its own. */
    private static List<Boolean> parts(RankedAgenda agenda) {
        return agenda.items().size() > agenda.top() ? List.of(true, false) : List.of(true);
    }

    private Map<String, String> leads(RankedAgenda agenda) {
        return titles.of(agenda.items().stream().flatMap(item -> Stream.ofNullable(item.combinedInto())));
    }
}
