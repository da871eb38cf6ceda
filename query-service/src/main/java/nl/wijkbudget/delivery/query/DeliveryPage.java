package nl.wijkbudget.delivery.query;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.wijkbudget.agenda.projection.GetRankedAgenda;
import nl.wijkbudget.agenda.projection.RankedAgenda;
import nl.wijkbudget.delivery.projection.DeliveryDetail;
import nl.wijkbudget.delivery.projection.DeliveryStatus;
import nl.wijkbudget.delivery.projection.GetDelivery;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.neighbourhood.query.Setups;
import nl.wijkbudget.page.query.Words;
import nl.wijkbudget.project.projection.GetProject;
import nl.wijkbudget.project.projection.ProjectDetail;
import nl.wijkbudget.reading.query.Questions;
import nl.wijkbudget.reading.query.Shows;
import nl.wijkbudget.round.projection.GetRound;
import nl.wijkbudget.round.projection.RoundDetail;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Where those who carry out a project start it, report and end it; the address says which form is open. */
@Controller
@Shows({"project.catalogue", "round.overview", "neighbourhood.register", "agenda.ranked", "delivery.progress"})
public final class DeliveryPage {
    private final Questions questions;
    private final Setups setups;
    private final Words words;

    public DeliveryPage(Questions questions, Setups setups, Words words) {
        this.questions = questions;
        this.setups = setups;
        this.words = words;
    }

    @GetMapping("/projecten/{project}/uitvoering")
    String show(@PathVariable ProjectId project, @RequestParam(defaultValue = "") String doe, Model model) {
        ProjectDetail detail = questions.find(new GetProject(project), ProjectDetail.class, project);
        RoundId round = new RoundId(detail.round());
        Optional<DeliveryDetail> delivery = questions.find(new GetDelivery(project), DeliveryDetail.class);
        Optional<String> agenda = agenda(round, project);
        model.addAttribute("project", detail);
        model.addAttribute("round", questions.find(new GetRound(round), RoundDetail.class, round));
        model.addAttribute("place", setups.of(detail.neighbourhood()));
        model.addAttribute("delivery", delivery.orElse(null));
        model.addAttribute("agenda", agenda.orElse(null));
        Set<DeliveryDeed> open = open(delivery, agenda);
        model.addAttribute("open", open);
        DeliveryDeed.of(doe).filter(open::contains).ifPresent(deed -> {
            model.addAttribute("deed", deed);
            model.addAttribute("effects", words.numbered("carry.do." + deed.word() + ".does."));
        });
        return "uitvoering";
    }

    /** The adopted agenda that starts this project. */
    private Optional<String> agenda(RoundId round, ProjectId project) {
        return questions
                .find(new GetRankedAgenda(round), RankedAgenda.class)
                .filter(RankedAgenda::adopted)
                .filter(agenda -> agenda.items().stream()
                        .anyMatch(item -> item.project().equals(project.value()) && item.placeAsAdopted() != null))
                .map(RankedAgenda::agenda);
    }

    /** A project starts once, and after its end nothing is reported of it. */
    private static Set<DeliveryDeed> open(Optional<DeliveryDetail> delivery, Optional<String> agenda) {
        if (delivery.isEmpty()) {
            return agenda.isPresent() ? EnumSet.of(DeliveryDeed.STARTEN) : EnumSet.noneOf(DeliveryDeed.class);
        }
        return delivery.get().status() == DeliveryStatus.STARTED
                ? EnumSet.complementOf(EnumSet.of(DeliveryDeed.STARTEN))
                : EnumSet.noneOf(DeliveryDeed.class);
    }
}
