package nl.wijkbudget.approval.query;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wijkbudget.approval.Matter;
import nl.wijkbudget.approval.projection.GetSubmission;
import nl.wijkbudget.approval.projection.GetSubmissions;
import nl.wijkbudget.approval.projection.NeighbourhoodSubmissions;
import nl.wijkbudget.approval.projection.SubmittedDecision;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.SubmissionId;
import nl.wijkbudget.neighbourhood.query.Setups;
import nl.wijkbudget.page.query.Words;
import nl.wijkbudget.reading.query.Questions;
import nl.wijkbudget.reading.query.Shows;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What was laid before others in a neighbourhood, and one of those with exactly what would be decided; the address says which form is open. */
@Controller
@Shows({"approval.submissions", "neighbourhood.register"})
public final class SubmissionsPage {
    private static final List<Matter> TO_CHOOSE = List.of(Matter.MONEY, Matter.RULEBOOK, Matter.CERTIFICATION);

    private final Questions questions;
    private final Setups setups;
    private final Words words;
    private final Clock clock;

    public SubmissionsPage(Questions questions, Setups setups, Words words, ObjectProvider<Clock> clock) {
        this.questions = questions;
        this.setups = setups;
        this.words = words;
        this.clock = clock.getIfAvailable(Clock::systemUTC);
    }

    @GetMapping("/buurten/{neighbourhood}/voorgelegd")
    String list(@PathVariable NeighbourhoodId neighbourhood, @RequestParam(defaultValue = "") String doe, Model model) {
        model.addAttribute("place", setups.require(neighbourhood));
        NeighbourhoodSubmissions all = questions.ask(new GetSubmissions(neighbourhood), NeighbourhoodSubmissions.class);
        Map<Boolean, List<SubmittedDecision>> open =
                all.submissions().stream().collect(Collectors.partitioningBy(each -> each.isOpenAt(clock.instant())));
        model.addAttribute("rule", all);
        model.addAttribute("waiting", open.get(true));
        model.addAttribute("done", open.get(false));
        model.addAttribute(
                "commands",
                all.submissions().stream()
                        .collect(Collectors.toMap(
                                SubmittedDecision::submission, each -> ContentLine.command(each.content()))));
        model.addAttribute("open", doe);
        Map<String, String> matters = new LinkedHashMap<>();
        TO_CHOOSE.forEach(matter -> matters.put(matter.name(), words.text("matter." + matter)));
        model.addAttribute("matters", matters);
        model.addAttribute("chosen", all.matters().stream().map(Matter::name).toList());
        return "voorgelegd";
    }

    @GetMapping("/voorgelegd/{submission}")
    String show(@PathVariable SubmissionId submission, @RequestParam(defaultValue = "") String doe, Model model) {
        SubmittedDecision decision = questions.find(new GetSubmission(submission), SubmittedDecision.class, submission);
        model.addAttribute("place", setups.of(decision.neighbourhood()));
        model.addAttribute("decision", decision);
        model.addAttribute("command", ContentLine.command(decision.content()));
        model.addAttribute("lines", ContentLine.of(decision.content(), words));
        model.addAttribute("waits", decision.isOpenAt(clock.instant()));
        model.addAttribute("open", doe);
        model.addAttribute("effects", words.numbered("submission.do." + doe + ".does."));
        return "voorgelegd-besluit";
    }
}
