package nl.wijkbudget.project.query;

import java.util.List;
import java.util.stream.Stream;
import nl.wijkbudget.access.Visitor;
import nl.wijkbudget.agenda.projection.GetRankedAgenda;
import nl.wijkbudget.agenda.projection.RankedAgenda;
import nl.wijkbudget.audit.projection.DecisionLine;
import nl.wijkbudget.audit.projection.DecisionList;
import nl.wijkbudget.audit.projection.ListDecisions;
import nl.wijkbudget.audit.query.DecisionWords;
import nl.wijkbudget.delivery.projection.DeliveryDetail;
import nl.wijkbudget.delivery.projection.GetDelivery;
import nl.wijkbudget.identity.DeliveryId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.ledger.projection.GetProjectMoney;
import nl.wijkbudget.ledger.projection.ProjectMoney;
import nl.wijkbudget.neighbourhood.query.Setups;
import nl.wijkbudget.page.query.Feed;
import nl.wijkbudget.page.query.Words;
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
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** A project on one page: how it stands now, and one line from idea to evidence. */
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
    private static final int DECISIONS = 200;

    private final Questions questions;
    private final Setups setups;
    private final ProjectTitles titles;
    private final Words words;
    private final DecisionWords decisions;
    private final Involvements involvements;

    public ProjectPage(
            Questions questions,
            Setups setups,
            ProjectTitles titles,
            Words words,
            DecisionWords decisions,
            Involvements involvements) {
        this.questions = questions;
        this.setups = setups;
        this.titles = titles;
        this.words = words;
        this.decisions = decisions;
        this.involvements = involvements;
    }

    @GetMapping("/projecten/{project}")
    String show(
            @PathVariable ProjectId project,
            @RequestParam(required = false) @Nullable String ingediend,
            @RequestAttribute(name = Visitor.ATTRIBUTE, required = false) @Nullable Visitor visitor,
            Model model) {
        ProjectDetail detail = questions.find(new GetProject(project), ProjectDetail.class, project);
        RoundId round = new RoundId(detail.round());
        RoundDetail in = questions.find(new GetRound(round), RoundDetail.class, round);
        RankedAgenda.Item item = item(round, project);
        ProjectMoney money = questions.ask(new GetProjectMoney(project), ProjectMoney.class);
        model.addAttribute("project", detail);
        model.addAttribute("round", in);
        model.addAttribute("feeds", Feed.ofProject(project, detail.title(), words));
        model.addAttribute("place", setups.of(detail.neighbourhood()));
        model.addAttribute("sent", detail.round().equals(ingediend));
        model.addAttribute("involved", involvements.of(visitor, detail));
        model.addAttribute("unanswered", unanswered(detail));
        model.addAttribute("titles", titles.of(kin(detail)));
        model.addAttribute("item", item);
        model.addAttribute("money", money);
        model.addAttribute(
                "delivery",
                questions.find(new GetDelivery(project), DeliveryDetail.class).orElse(null));
        model.addAttribute(
                "moments",
                new Timeline(words, decisions, in.currency())
                        .add(Stream.concat(of(project), of(DeliveryId.of(project)))
                                .toList())
                        .add(item, item == null ? Stream.of() : ofRoundAndAgenda(in))
                        .addMoney(money.entries())
                        .moments());
        return "project";
    }

    /** The question that waits longest for an answer, or null. */
    private static ProjectDetail.@Nullable Question unanswered(ProjectDetail detail) {
        return detail.questions().stream()
                .filter(question -> question.answer() == null)
                .findFirst()
                .orElse(null);
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

    private Stream<DecisionLine> ofRoundAndAgenda(RoundDetail round) {
        return Stream.concat(
                of(new RoundId(round.round())),
                Stream.ofNullable(round.agenda()).flatMap(agenda -> of("agenda:" + agenda)));
    }

    private Stream<DecisionLine> of(Object stream) {
        List<DecisionLine> found = questions
                .ask(new ListDecisions(stream.toString(), null, null, Long.MAX_VALUE, DECISIONS), DecisionList.class)
                .decisions();
        return found.stream();
    }
}
