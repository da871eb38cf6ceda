package nl.wijkbudget.project.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wijkbudget.access.Visitor;
import nl.wijkbudget.access.query.Powers;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.neighbourhood.query.Setup;
import nl.wijkbudget.neighbourhood.query.Setups;
import nl.wijkbudget.project.ProjectState;
import nl.wijkbudget.project.projection.ProjectLine;
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

/** Where an assessor makes one project of two or more that are alike. */
@Controller
@Shows({"project.catalogue", "round.overview", "neighbourhood.register"})
public final class MergePage {
    private static final Set<ProjectState> CAN_MERGE = Set.of(ProjectState.PROPOSED, ProjectState.FEASIBLE);

    private static final String DOOR = "POST /api/v1/samenvoegingen";

    private final Questions questions;
    private final Setups setups;
    private final Powers powers;

    public MergePage(Questions questions, Setups setups, Powers powers) {
        this.questions = questions;
        this.setups = setups;
        this.powers = powers;
    }

    @GetMapping("/rondes/{round}/samenvoegen")
    String show(
            @PathVariable RoundId round,
            @RequestAttribute(name = Visitor.ATTRIBUTE, required = false) @Nullable Visitor visitor,
            Model model) {
        RoundDetail detail = questions.find(new GetRound(round), RoundDetail.class, round);
        model.addAttribute("round", detail);
        model.addAttribute("assessing", AssessPage.acceptsAssessments(detail));
        Setup place = setups.of(detail.neighbourhood());
        List<ProjectLine> projects = WholeList.projects(questions, round);
        model.addAttribute("place", place);
        model.addAttribute("known", ProjectMap.of(place.grid(), projects));
        model.addAttribute(
                "mandate", powers.of(visitor, DOOR, Competence.ASSESS_PROJECT.name(), detail.neighbourhood()));
        model.addAttribute("projects", candidates(projects));
        model.addAttribute("ticked", List.of());
        return "samenvoegen";
    }

    private Map<String, String> candidates(List<ProjectLine> projects) {
        Map<String, String> candidates = new LinkedHashMap<>();
        projects.stream()
                .filter(project -> CAN_MERGE.contains(project.state()))
                .forEach((ProjectLine project) -> candidates.put(project.project(), project.title()));
        return candidates;
    }
}
