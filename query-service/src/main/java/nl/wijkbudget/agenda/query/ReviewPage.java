package nl.wijkbudget.agenda.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wijkbudget.access.Visitor;
import nl.wijkbudget.access.query.Power;
import nl.wijkbudget.access.query.Powers;
import nl.wijkbudget.agenda.Placing;
import nl.wijkbudget.agenda.projection.GetRankedAgenda;
import nl.wijkbudget.agenda.projection.RankedAgenda;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.delivery.query.StalledProjects;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.neighbourhood.projection.GetNeighbourhood;
import nl.wijkbudget.neighbourhood.projection.NeighbourhoodDetail;
import nl.wijkbudget.neighbourhood.projection.NeighbourhoodDetail.MandateLine;
import nl.wijkbudget.neighbourhood.query.Setups;
import nl.wijkbudget.project.query.ProjectTitles;
import nl.wijkbudget.reading.query.Questions;
import nl.wijkbudget.reading.query.Shows;
import nl.wijkbudget.round.projection.GetRound;
import nl.wijkbudget.round.projection.RoundDetail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Where front-runners draft the agenda, go through it project by project, and adopt it; the order as voted stays beside it. */
@Controller
@Shows({"agenda.ranked", "round.overview", "neighbourhood.register", "project.catalogue", "delivery.progress"})
public final class ReviewPage {
    private static final String DRAFT = "POST /api/v1/agendas";
    private static final String REVIEW = "POST /api/v1/agendas/{agenda}/punten/{project}/bekrachtiging";
    private static final String ADOPT = "POST /api/v1/agendas/{agenda}/vaststelling";

    private final Questions questions;
    private final Setups setups;
    private final ProjectTitles titles;
    private final Powers powers;
    private final StalledProjects stalled;

    public ReviewPage(
            Questions questions, Setups setups, ProjectTitles titles, Powers powers, StalledProjects stalled) {
        this.questions = questions;
        this.setups = setups;
        this.titles = titles;
        this.powers = powers;
        this.stalled = stalled;
    }

    /** The two last parameters are those of a form that was not accepted. */
    @GetMapping("/rondes/{round}/agenda/bespreken")
    String show(
            @PathVariable RoundId round,
            @RequestParam(required = false) @Nullable String punt,
            @RequestParam(required = false) @Nullable String doen,
            @RequestParam(name = "_punt", required = false) @Nullable String refused,
            @RequestParam(name = "_doen", required = false) @Nullable String tried,
            @RequestAttribute(name = Visitor.ATTRIBUTE, required = false) @Nullable Visitor visitor,
            Model model) {
        RoundDetail detail = questions.find(new GetRound(round), RoundDetail.class, round);
        String wijk = detail.neighbourhood();
        RankedAgenda agenda =
                questions.find(new GetRankedAgenda(round), RankedAgenda.class).orElse(null);
        Power certifying = powers.of(visitor, DRAFT, Competence.CERTIFY_RESULT.name(), wijk);
        model.addAttribute("round", detail);
        model.addAttribute("place", setups.of(wijk));
        model.addAttribute("agenda", agenda);
        model.addAttribute("mandate", powers.of(visitor, REVIEW, Competence.REVIEW_AGENDA.name(), wijk));
        model.addAttribute(
                "drafting",
                certifying == null ? powers.of(visitor, DRAFT, Competence.REVIEW_AGENDA.name(), wijk) : certifying);
        model.addAttribute("adopting", powers.of(visitor, ADOPT, Competence.ADOPT_AGENDA.name(), wijk));
        model.addAttribute("adopters", adopters(wijk));
        model.addAttribute("stalled", stalled.in(wijk));
        if (agenda != null) {
            model.addAttribute("proposed", new ProposedOrder(agenda));
            model.addAttribute("titles", titles.of(leads(agenda)));
            model.addAttribute("steps", ReviewStep.values());
            choose(agenda, refused == null ? punt : refused, tried == null ? doen : tried, model);
        }
        return "agenda-bespreken";
    }

    private List<String> adopters(String neighbourhood) {
        return questions
                .find(new GetNeighbourhood(new NeighbourhoodId(neighbourhood)), NeighbourhoodDetail.class)
                .stream()
                .flatMap(detail -> detail.mandates().stream())
                .filter(line -> !line.ended() && line.competences().contains(Competence.ADOPT_AGENDA.name()))
                .map(MandateLine::holder)
                .distinct()
                .toList();
    }

    /** A project that goes on under another cannot be spoken of any more. */
    private static void choose(RankedAgenda agenda, @Nullable String project, @Nullable String step, Model model) {
        RankedAgenda.Item chosen = agenda.items().stream()
                .filter(item -> item.project().equals(project) && item.placing() != Placing.COMBINED)
                .findFirst()
                .orElse(null);
        model.addAttribute("chosen", chosen);
        model.addAttribute("step", ReviewStep.named(step));
        model.addAttribute("others", others(agenda, chosen));
        model.addAttribute("ticked", List.of());
    }

    private static Map<String, String> others(RankedAgenda agenda, RankedAgenda.@Nullable Item chosen) {
        Map<String, String> others = new LinkedHashMap<>();
        agenda.items().stream()
                .filter(item -> !item.equals(chosen) && item.placing() != Placing.COMBINED)
                .forEach(item -> others.put(item.project(), item.title()));
        return others;
    }

    static Stream<String> leads(RankedAgenda agenda) {
        List<RankedAgenda.Item> items = agenda.items();
        return items.stream().flatMap(item -> Stream.ofNullable(item.combinedInto()));
    }
}
