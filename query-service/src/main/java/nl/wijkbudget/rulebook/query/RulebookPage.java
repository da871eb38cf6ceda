package nl.wijkbudget.rulebook.query;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.wijkbudget.ballot.query.PaperToMark;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.neighbourhood.query.Setup;
import nl.wijkbudget.neighbourhood.query.Setups;
import nl.wijkbudget.page.query.Words;
import nl.wijkbudget.project.ProjectState;
import nl.wijkbudget.project.projection.ProjectLine;
import nl.wijkbudget.reading.query.Questions;
import nl.wijkbudget.reading.query.Shows;
import nl.wijkbudget.reading.query.WholeList;
import nl.wijkbudget.round.Phase;
import nl.wijkbudget.round.projection.GetRound;
import nl.wijkbudget.round.projection.RoundDetail;
import nl.wijkbudget.rulebook.CastBallots;
import nl.wijkbudget.rulebook.Channel;
import nl.wijkbudget.rulebook.RuleChoice.Measure;
import nl.wijkbudget.rulebook.Rulebook;
import nl.wijkbudget.rulebook.RulebookDraft;
import nl.wijkbudget.rulebook.TieRule;
import nl.wijkbudget.rulebook.projection.GetDraft;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The rules of a vote as a form, with fields for the ballot and the rule that the address names, and as a voter will see them. */
@Controller
@Shows({"round.overview", "rulebook.draft", "neighbourhood.register", "project.catalogue"})
public final class RulebookPage {
    private final Questions questions;
    private final Setups setups;
    private final Words words;
    private final RulebookWords rules;

    public RulebookPage(Questions questions, Setups setups, Words words, RulebookWords rules) {
        this.questions = questions;
        this.setups = setups;
        this.words = words;
        this.rules = rules;
    }

    @GetMapping("/rondes/{round}/spelregels")
    String show(
            @PathVariable RoundId round,
            @RequestParam(defaultValue = "") String vorm,
            @RequestParam(defaultValue = "") String regel,
            @RequestParam(required = false) @Nullable Integer potten,
            Model model) {
        RoundDetail detail = questions.find(new GetRound(round), RoundDetail.class, round);
        Setup place = setups.of(detail.neighbourhood());
        RulebookDraft draft =
                questions.find(new GetDraft(round), RulebookDraft.class).orElse(null);
        List<ProjectLine> projects = WholeList.projects(questions, round);
        model.addAttribute("round", detail);
        model.addAttribute("place", place);
        model.addAttribute("adopts", detail.phase().compareTo(Phase.VOTING) < 0);
        model.addAttribute("amends", detail.phase() == Phase.VOTING);
        fillForm(model, RulebookForm.of(vorm, regel, potten, draft), feasible(projects, place, detail.currency()));
        model.addAttribute("changed", !regel.isEmpty() && !regel.equals(model.getAttribute("rule")));
        fillPreview(model, preview(detail, draft, projects), place);
        return "spelregels";
    }

    private void fillForm(Model model, RulebookForm begin, Map<String, String> candidates) {
        model.addAttribute("begin", begin.draft());
        model.addAttribute("kind", begin.kind().word());
        model.addAttribute(
                "kinds", named(Stream.of(BallotKind.values()).map(BallotKind::word), word -> "rules.kind." + word));
        model.addAttribute("rule", begin.rule());
        model.addAttribute("ruleNames", named(begin.kind().rules().stream(), name -> "rule." + name));
        model.addAttribute("pots", begin.pots());
        model.addAttribute("limits", begin.limits());
        model.addAttribute("settings", begin.settings(words));
        model.addAttribute("rows", begin.rows());
        model.addAttribute("measure", begin.measure().name());
        model.addAttribute(
                "measures",
                begin.kind().givesPoints() ? each(Measure.values(), name -> "rulebook.measure." + name) : null);
        model.addAttribute("aboutThemes", begin.kind().isAboutThemes());
        model.addAttribute("candidates", candidates);
        model.addAttribute("chosen", begin.candidates(candidates.keySet()));
        model.addAttribute("channels", each(Channel.values(), name -> "channel." + name));
        model.addAttribute("openChannels", begin.channels());
        model.addAttribute("ties", each(TieRule.values(), name -> "rulebook.tie." + name));
        model.addAttribute("castBallots", each(CastBallots.values(), name -> "rules.cast." + name));
    }

    private void fillPreview(Model model, @Nullable Rulebook rulebook, Setup place) {
        if (rulebook != null) {
            model.addAttribute("sentences", rules.of(rulebook));
            model.addAttribute("how", rules.howToVote(rulebook));
            model.addAttribute("paper", PaperToMark.unmarked(rulebook, place));
        }
    }

    /** The rules in force once there are. */
    private static @Nullable Rulebook preview(
            RoundDetail round, @Nullable RulebookDraft draft, List<ProjectLine> projects) {
        Rulebook inForce = round.rulebook();
        if (inForce != null || draft == null) {
            return inForce;
        }
        return Preview.of(draft, projects, round.currency());
    }

    private Map<String, String> feasible(List<ProjectLine> projects, Setup place, String currency) {
        Map<String, String> names = new LinkedHashMap<>();
        projects.stream()
                .filter(project -> project.state() == ProjectState.FEASIBLE && project.price() != null)
                .forEach(project -> names.put(
                        project.project(),
                        project.title() + " (" + place.theme(project.theme()) + ", "
                                + words.brief(project.price(), currency) + ")"));
        return names;
    }

    private Map<String, String> each(Enum<?>[] values, UnaryOperator<String> key) {
        return named(Arrays.stream(values).map(Enum::name), key);
    }

    private Map<String, String> named(Stream<String> values, UnaryOperator<String> key) {
        Map<String, String> named = new LinkedHashMap<>();
        values.forEach(value -> named.put(value, words.text(key.apply(value))));
        return named;
    }
}
