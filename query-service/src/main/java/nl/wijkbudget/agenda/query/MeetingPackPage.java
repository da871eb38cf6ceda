package nl.wijkbudget.agenda.query;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkbudget.agenda.projection.GetRankedAgenda;
import nl.wijkbudget.agenda.projection.RankedAgenda;
import nl.wijkbudget.delivery.query.StalledProjects;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.ledger.projection.GetLedger;
import nl.wijkbudget.ledger.projection.LedgerDetail;
import nl.wijkbudget.neighbourhood.query.Setups;
import nl.wijkbudget.project.projection.ProjectDetail;
import nl.wijkbudget.project.query.ProjectTitles;
import nl.wijkbudget.reading.query.Questions;
import nl.wijkbudget.reading.query.Shows;
import nl.wijkbudget.round.projection.GetRound;
import nl.wijkbudget.round.projection.RoundDetail;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** All that a meeting of front-runners needs on paper: the agenda, what changed, what is still asked, and the money left. */
@Controller
@Shows({
    "agenda.ranked",
    "round.overview",
    "neighbourhood.register",
    "project.catalogue",
    "delivery.progress",
    "ledger.books"
})
public final class MeetingPackPage {
    private final Questions questions;
    private final Setups setups;
    private final ProjectTitles titles;
    private final StalledProjects stalled;

    public MeetingPackPage(Questions questions, Setups setups, ProjectTitles titles, StalledProjects stalled) {
        this.questions = questions;
        this.setups = setups;
        this.titles = titles;
        this.stalled = stalled;
    }

    @GetMapping("/rondes/{round}/agenda/vergaderstuk")
    String show(@PathVariable RoundId round, Model model) {
        RoundDetail detail = questions.find(new GetRound(round), RoundDetail.class, round);
        RankedAgenda agenda =
                questions.find(new GetRankedAgenda(round), RankedAgenda.class).orElse(null);
        NeighbourhoodId wijk = new NeighbourhoodId(detail.neighbourhood());
        model.addAttribute("round", detail);
        model.addAttribute("place", setups.of(detail.neighbourhood()));
        model.addAttribute("agenda", agenda);
        model.addAttribute(
                "ledger",
                questions.find(new GetLedger(wijk), LedgerDetail.class).orElse(null));
        model.addAttribute("stalled", stalled.in(detail.neighbourhood()));
        if (agenda != null) {
            model.addAttribute("proposed", new ProposedOrder(agenda));
            model.addAttribute("titles", titles.of(ReviewPage.leads(agenda)));
            model.addAttribute("changes", changes(agenda));
            model.addAttribute("open", open(agenda));
        }
        return "vergaderstuk";
    }

    /** In the order of the log. */
    private static List<Said> changes(RankedAgenda agenda) {
        return agenda.items().stream()
                .flatMap(item -> item.remarks().stream().map(remark -> new Said(item, remark)))
                .sorted(Comparator.comparingLong(said -> said.remark().position()))
                .toList();
    }

    private List<OpenQuestions> open(RankedAgenda agenda) {
        var projects = titles.details(agenda.items().stream().map(RankedAgenda.Item::project));
        return agenda.items().stream()
                .map(item -> new OpenQuestions(
                        item,
                        item.remarks().stream()
                                .filter(remark -> remark.kind().equals("ASKED")
                                        || remark.kind().equals("ESCALATED"))
                                .toList(),
                        unanswered(Stream.ofNullable(projects.get(item.project())))))
                .filter(OpenQuestions::isAny)
                .toList();
    }

    private static List<ProjectDetail.Question> unanswered(Stream<ProjectDetail> project) {
        return project.flatMap(detail -> detail.questions().stream())
                .filter(question -> question.answer() == null)
                .toList();
    }

    /** What was said of a project. */
    record Said(RankedAgenda.Item item, RankedAgenda.Remark remark) {}

    /** What front-runners asked or brought before others, and what an assessor asked without an answer. */
    record OpenQuestions(
            RankedAgenda.Item item, List<RankedAgenda.Remark> raised, List<ProjectDetail.Question> unanswered) {
        boolean isAny() {
            return !raised.isEmpty() || !unanswered.isEmpty();
        }
    }
}
