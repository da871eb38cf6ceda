package nl.wijkbudget.project.query;

import nl.wijkbudget.access.Visitor;
import nl.wijkbudget.access.query.Powers;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.neighbourhood.query.Setups;
import nl.wijkbudget.project.projection.GetProject;
import nl.wijkbudget.project.projection.ProjectDetail;
import nl.wijkbudget.reading.query.Questions;
import nl.wijkbudget.reading.query.Shows;
import nl.wijkbudget.round.Phase;
import nl.wijkbudget.round.projection.GetRound;
import nl.wijkbudget.round.projection.RoundDetail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;

/** Where an assessor asks the proposer, estimates what a project costs, and judges whether it can be carried out. */
@Controller
@Shows({"project.catalogue", "round.overview", "neighbourhood.register", "audit.journal"})
public final class AssessPage {
    private static final String DOOR = "PUT /api/v1/projecten/{project}/kostenraming";

    private final Questions questions;
    private final Setups setups;
    private final Involvements involvements;
    private final Powers powers;

    public AssessPage(Questions questions, Setups setups, Involvements involvements, Powers powers) {
        this.questions = questions;
        this.setups = setups;
        this.involvements = involvements;
        this.powers = powers;
    }

    @GetMapping("/projecten/{project}/toetsen")
    String show(
            @PathVariable ProjectId project,
            @RequestAttribute(name = Visitor.ATTRIBUTE, required = false) @Nullable Visitor visitor,
            Model model) {
        ProjectDetail detail = questions.find(new GetProject(project), ProjectDetail.class, project);
        RoundId id = new RoundId(detail.round());
        RoundDetail round = questions.find(new GetRound(id), RoundDetail.class, id);
        model.addAttribute("project", detail);
        model.addAttribute("round", round);
        model.addAttribute("assessing", acceptsAssessments(round));
        model.addAttribute("place", setups.of(detail.neighbourhood()));
        model.addAttribute("involved", involvements.of(visitor, detail));
        model.addAttribute(
                "mandate", powers.of(visitor, DOOR, Competence.ASSESS_PROJECT.name(), detail.neighbourhood()));
        return "project-toetsen";
    }

    static boolean acceptsAssessments(RoundDetail round) {
        return round.phase() == Phase.PROPOSING || round.phase() == Phase.ASSESSING;
    }
}
