package nl.wijkbudget.ballot.query;

import jakarta.servlet.http.HttpServletRequest;
import nl.wijkbudget.form.FilledForm;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.neighbourhood.query.Setup;
import nl.wijkbudget.neighbourhood.query.Setups;
import nl.wijkbudget.reading.query.Questions;
import nl.wijkbudget.reading.query.Shows;
import nl.wijkbudget.round.Phase;
import nl.wijkbudget.round.projection.GetRound;
import nl.wijkbudget.round.projection.RoundDetail;
import nl.wijkbudget.rulebook.Channel;
import nl.wijkbudget.rulebook.Rulebook;
import nl.wijkbudget.rulebook.query.RulebookWords;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The booth: code, choice, a last look, receipt. Each step is the answer to the form of the one before, so that nothing
 * of a ballot is ever in an address, in a session or in a cookie; who comes to a step otherwise starts at the code.
 */
@Controller
@Shows({"round.overview", "neighbourhood.register"})
public final class BoothPage {
    private final Questions questions;
    private final Setups setups;
    private final RulebookWords rules;

    public BoothPage(Questions questions, Setups setups, RulebookWords rules) {
        this.questions = questions;
        this.setups = setups;
        this.rules = rules;
    }

    @GetMapping("/rondes/{round}/stemmen")
    String code(@PathVariable RoundId round, Model model) {
        describe(round, model);
        return "stemmen";
    }

    @GetMapping("/rondes/{round}/stemmen/biljet")
    String mark(@PathVariable RoundId round, HttpServletRequest request, Model model) {
        return step("stemmen-biljet", round, request, model);
    }

    @GetMapping("/rondes/{round}/stemmen/controle")
    String review(@PathVariable RoundId round, HttpServletRequest request, Model model) {
        return step("stemmen-controle", round, request, model);
    }

    @GetMapping("/rondes/{round}/stemmen/ontvangst")
    String receipt(@PathVariable RoundId round, HttpServletRequest request, Model model) {
        model.addAttribute("withdrawn", request.getParameter("selection.kind") == null);
        return step("stemmen-ontvangst", round, request, model);
    }

    @GetMapping("/rondes/{round}/stemmen/intrekken")
    String withdraw(@PathVariable RoundId round, Model model) {
        describe(round, model);
        return "stemmen-intrekken";
    }

    private String step(String page, RoundId round, HttpServletRequest request, Model model) {
        boolean fromForm =
                request.getAttribute(FilledForm.ANSWER) != null || request.getAttribute(FilledForm.ATTRIBUTE) != null;
        RoundDetail detail = describe(round, model);
        Rulebook rulebook = detail.rulebook();
        if (!fromForm || rulebook == null) {
            return "redirect:/rondes/" + round.value() + "/stemmen";
        }
        Setup setup = setups.of(detail.neighbourhood());
        model.addAttribute("code", request.getParameter("code"));
        model.addAttribute("paper", PaperToMark.of(rulebook, setup, Marks.of(request)));
        model.addAttribute("how", rules.howToVote(rulebook));
        model.addAttribute("receipt", request.getAttribute(FilledForm.ANSWER));
        return page;
    }

    private RoundDetail describe(RoundId round, Model model) {
        RoundDetail detail = questions.find(new GetRound(round), RoundDetail.class, round);
        model.addAttribute("round", detail);
        model.addAttribute("place", setups.of(detail.neighbourhood()));
        model.addAttribute("open", state(detail));
        return detail;
    }

    /** Whether one votes here at all now; to the minute, the door says so. */
    private static String state(RoundDetail round) {
        Rulebook rulebook = round.rulebook();
        if (rulebook == null || round.phase().compareTo(Phase.VOTING) < 0) {
            return "early";
        }
        if (round.phase() != Phase.VOTING) {
            return "closed";
        }
        return rulebook.channels().contains(Channel.ONLINE) ? "open" : "elsewhere";
    }
}
