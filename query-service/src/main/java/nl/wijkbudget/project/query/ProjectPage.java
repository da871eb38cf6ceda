package nl.wijkbudget.project.query;

import java.util.stream.Stream;
import nl.wijkbudget.agenda.projection.GetRankedAgenda;
import nl.wijkbudget.agenda.projection.RankedAgenda;
import nl.wijkbudget.audit.projection.DecisionList;
import nl.wijkbudget.audit.projection.ListDecisions;
import nl.wijkbudget.delivery.projection.DeliveryDetail;
import nl.wijkbudget.delivery.projection.GetDelivery;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.ledger.projection.GetProjectMoney;
import nl.wijkbudget.ledger.projection.ProjectMoney;
import nl.wijkbudget.neighbourhood.query.Setups;
import nl.wijkbudget.project.projection.GetProject;
import nl.wijkbudget.project.projection.ProjectDetail;
import nl.wijkbudget.reading.query.Questions;
import nl.wijkbudget.reading.query.Shows;
import nl.wijkbudget.round.projection.GetRound;
import nl.wijkbudget.round.projection.RoundDetail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A project on one page, from idea to invoice. */
@Controller
@Shows({
    "project.catalogue",
    "round.overview",
    "neighbourhood.register",
    "agenda.ranked",
    "ledger.books",
    "delivery.progress",
    "audit.journal"
})
public final class ProjectPage {
    private static final int DECISIONS = 50;

    private final Questions questions;
    private final Setups setups;
    private final ProjectTitles titles;

    public ProjectPage(Questions questions, Setups setups, ProjectTitles titles) {
        this.questions = questions;
        this.setups = setups;
        this.titles = titles;
    }

    @GetMapping("/projecten/{project}")
    String show(@PathVariable ProjectId project, Model model) {
        ProjectDetail detail = questions.find(new GetProject(project), ProjectDetail.class, project);
        RoundId round = new RoundId(detail.round());
        RoundDetail in = questions.find(new GetRound(round), RoundDetail.class, round);
        model.addAttribute("project", detail);
        model.addAttribute("round", in);
        model.addAttribute("place", setups.of(detail.neighbourhood()));
        model.addAttribute("titles", titles.of(kin(detail)));
        model.addAttribute("item", item(round, project));
        model.addAttribute("money", questions.ask(new GetProjectMoney(project), ProjectMoney.class));
        model.addAttribute(
                "delivery",
                questions.find(new GetDelivery(project), DeliveryDetail.class).orElse(null));
        model.addAttribute("decisions", decisions(project).decisions());
        return "project";
    }

    private static Stream<String> kin(ProjectDetail detail) {
        return Stream.concat(detail.originals().stream(), Stream.ofNullable(detail.mergedInto()));
    }

    private RankedAgenda.@Nullable Item item(RoundId round, ProjectId project) {
        return questions
                .find(new GetRankedAgenda(round), RankedAgenda.class)
                .flatMap(agenda -> agenda.items().stream()
                        .filter(item -> item.project().equals(project.value()))
                        .findFirst())
                .orElse(null);
    }

    private DecisionList decisions(ProjectId project) {
        return questions.ask(
                new ListDecisions(project.toString(), null, null, Long.MAX_VALUE, DECISIONS), DecisionList.class);
    }
}
