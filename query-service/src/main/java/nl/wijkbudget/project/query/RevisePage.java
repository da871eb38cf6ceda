package nl.wijkbudget.project.query;

import nl.wijkbudget.access.Visitor;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.neighbourhood.query.Setup;
import nl.wijkbudget.neighbourhood.query.Setups;
import nl.wijkbudget.project.projection.GetProject;
import nl.wijkbudget.project.projection.ProjectDetail;
import nl.wijkbudget.reading.query.Questions;
import nl.wijkbudget.reading.query.Shows;
import nl.wijkbudget.reading.query.WholeList;
import nl.wijkbudget.round.projection.GetRound;
import nl.wijkbudget.round.projection.RoundDetail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;

/** Where whoever proposed a project changes its text or takes it back, until an assessor judged it. */
@Controller
@Shows({"project.catalogue", "round.overview", "neighbourhood.register", "audit.journal"})
public final class RevisePage {
    private final Questions questions;
    private final Setups setups;
    private final Involvements involvements;

    public RevisePage(Questions questions, Setups setups, Involvements involvements) {
        this.questions = questions;
        this.setups = setups;
        this.involvements = involvements;
    }

    @GetMapping("/projecten/{project}/bewerken")
    String show(
            @PathVariable ProjectId project,
            @RequestAttribute(name = Visitor.ATTRIBUTE, required = false) @Nullable Visitor visitor,
            Model model) {
        ProjectDetail detail = questions.find(new GetProject(project), ProjectDetail.class, project);
        RoundId round = new RoundId(detail.round());
        model.addAttribute("project", detail);
        model.addAttribute("round", questions.find(new GetRound(round), RoundDetail.class, round));
        Setup place = setups.of(detail.neighbourhood());
        model.addAttribute("place", place);
        model.addAttribute("known", ProjectMap.of(place.grid(), WholeList.projects(questions, round)));
        model.addAttribute("involved", involvements.of(visitor, detail));
        return "project-bewerken";
    }
}
