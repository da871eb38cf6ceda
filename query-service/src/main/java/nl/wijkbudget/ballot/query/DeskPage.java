package nl.wijkbudget.ballot.query;

import jakarta.servlet.http.HttpServletRequest;
import nl.wijkbudget.ballot.projection.GetTurnout;
import nl.wijkbudget.ballot.projection.Turnout;
import nl.wijkbudget.form.FilledForm;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.neighbourhood.query.Setup;
import nl.wijkbudget.neighbourhood.query.Setups;
import nl.wijkbudget.reading.query.Questions;
import nl.wijkbudget.reading.query.Shows;
import nl.wijkbudget.round.projection.GetRound;
import nl.wijkbudget.round.projection.RoundDetail;
import nl.wijkbudget.rulebook.Channel;
import nl.wijkbudget.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The desk: a stack of paper ballots typed by two people, then a last look. As in the booth each step is the answer to a
 * form, so that nothing that was typed is in an address or kept anywhere.
 */
@Controller
@Shows({"round.overview", "ballot.turnout", "neighbourhood.register"})
public final class DeskPage {
    private final Questions questions;
    private final Setups setups;

    public DeskPage(Questions questions, Setups setups) {
        this.questions = questions;
        this.setups = setups;
    }

    @GetMapping("/rondes/{round}/balie")
    String show(@PathVariable RoundId round, HttpServletRequest request, Model model) {
        RoundDetail detail = questions.find(new GetRound(round), RoundDetail.class, round);
        Setup place = setups.of(detail.neighbourhood());
        Rulebook rulebook = detail.rulebook();
        model.addAttribute("round", detail);
        model.addAttribute("place", place);
        model.addAttribute("turnout", questions.ask(new GetTurnout(round), Turnout.class));
        model.addAttribute("open", detail.takesVotesBy(Channel.PAPER));
        model.addAttribute("typed", Typed.in(request));
        if (rulebook == null) {
            return "balie";
        }
        PaperToMark paper = PaperToMark.unmarked(rulebook, place);
        model.addAttribute("paper", paper);
        AgreedStack stack = agreed(request, paper);
        model.addAttribute("stack", stack);
        return stack == null ? "balie" : "balie-nakijken";
    }

    /** Null while it is being typed: before the check, after one that found something, and when somebody goes back. */
    private static @Nullable AgreedStack agreed(HttpServletRequest request, PaperToMark paper) {
        if (request.getParameter("_terug") != null) {
            return null;
        }
        Object answer = request.getAttribute(FilledForm.ANSWER);
        if (answer != null) {
            return AgreedStack.answered(answer, paper);
        }
        String sent = request.getParameter(AgreedStack.FIELD);
        boolean refused = request.getAttribute(FilledForm.ATTRIBUTE) != null;
        return refused && sent != null ? AgreedStack.sent(sent, paper) : null;
    }
}
