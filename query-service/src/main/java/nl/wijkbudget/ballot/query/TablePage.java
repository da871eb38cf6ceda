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
import nl.wijkbudget.rulebook.query.RulebookWords;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Where the desk enters what a table of a meeting chose together, marked as a voter marks it; a refusal keeps the marks. */
@Controller
@Shows({"round.overview", "ballot.turnout", "neighbourhood.register"})
public final class TablePage {
    private final Questions questions;
    private final Setups setups;
    private final RulebookWords rules;

    public TablePage(Questions questions, Setups setups, RulebookWords rules) {
        this.questions = questions;
        this.setups = setups;
        this.rules = rules;
    }

    @GetMapping("/rondes/{round}/tafel")
    String show(@PathVariable RoundId round, HttpServletRequest request, Model model) {
        RoundDetail detail = questions.find(new GetRound(round), RoundDetail.class, round);
        Setup place = setups.of(detail.neighbourhood());
        Rulebook rulebook = detail.rulebook();
        model.addAttribute("round", detail);
        model.addAttribute("place", place);
        model.addAttribute("turnout", questions.ask(new GetTurnout(round), Turnout.class));
        model.addAttribute("open", detail.takesVotesBy(Channel.TABLE));
        if (rulebook != null) {
            boolean refused = request.getAttribute(FilledForm.ATTRIBUTE) != null;
            model.addAttribute("paper", PaperToMark.of(rulebook, place, refused ? Marks.of(request) : Marks.NONE));
            model.addAttribute("how", rules.howToVote(rulebook));
        }
        return "tafel";
    }
}
