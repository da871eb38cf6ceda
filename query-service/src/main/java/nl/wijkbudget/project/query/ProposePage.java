package nl.wijkbudget.project.query;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.wijkbudget.audit.projection.DecisionLine;
import nl.wijkbudget.audit.projection.DecisionList;
import nl.wijkbudget.audit.projection.ListDecisions;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.neighbourhood.query.Setup;
import nl.wijkbudget.neighbourhood.query.Setups;
import nl.wijkbudget.project.projection.ProjectLine;
import nl.wijkbudget.reading.query.Parameter;
import nl.wijkbudget.reading.query.Questions;
import nl.wijkbudget.reading.query.Shows;
import nl.wijkbudget.reading.query.WholeList;
import nl.wijkbudget.round.Phase;
import nl.wijkbudget.round.projection.GetRound;
import nl.wijkbudget.round.projection.RoundDetail;
import nl.wijkbudget.round.projection.RoundLine;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where one proposes an idea: first its name, then, beside what looks like it, the rest. */
@Controller
@Shows({"project.catalogue", "round.overview", "neighbourhood.register", "audit.journal"})
public final class ProposePage {
    private static final int DECISIONS = 200;

    private final Questions questions;
    private final Setups setups;

    public ProposePage(Questions questions, Setups setups) {
        this.questions = questions;
        this.setups = setups;
    }

    /**
     * @param again the round when a form was not accepted
     * @param titel the name of the idea; without one, that is what is asked first
     */
    @GetMapping("/projecten/nieuw")
    String show(
            @RequestParam(required = false) @Nullable String ronde,
            @RequestParam(name = "round", required = false) @Nullable String again,
            @RequestParam(required = false) @Nullable String titel,
            @RequestParam(name = "proposal.title", required = false) @Nullable String entered,
            Model model) {
        RoundId asked = Parameter.of("ronde", again == null ? ronde : again).as(RoundId::new);
        List<RoundLine> open = WholeList.rounds(questions, null).stream()
                .filter(round -> round.phase() == Phase.PROPOSING)
                .toList();
        RoundId chosen =
                asked == null && open.size() == 1 ? new RoundId(open.get(0).round()) : asked;
        model.addAttribute("choices", open);
        model.addAttribute("round", null);
        if (chosen != null) {
            RoundDetail round = questions.find(new GetRound(chosen), RoundDetail.class, chosen);
            String title = Objects.requireNonNullElse(entered == null ? titel : entered, "")
                    .strip();
            model.addAttribute("round", round);
            Setup place = setups.of(round.neighbourhood());
            List<ProjectLine> projects = WholeList.projects(questions, chosen);
            model.addAttribute("place", place);
            model.addAttribute("known", ProjectMap.of(place.grid(), projects));
            model.addAttribute("closedAt", closedAt(chosen));
            model.addAttribute("named", title);
            model.addAttribute("similar", new SimilarProjects(title).among(projects));
        }
        return "idee";
    }

    /** Null as long as it did not close. */
    private @Nullable Instant closedAt(RoundId round) {
        Stream<DecisionLine> decisions = questions
                .ask(new ListDecisions(round.toString(), null, "round", Long.MAX_VALUE, DECISIONS), DecisionList.class)
                .decisions()
                .stream();
        return decisions
                .filter(line -> line.event().equals("ProposalsClosed"))
                .map(DecisionLine::decidedAt)
                .findFirst()
                .orElse(null);
    }
}
