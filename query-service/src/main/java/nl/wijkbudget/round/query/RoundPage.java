package nl.wijkbudget.round.query;

import java.util.List;
import nl.wijkbudget.ballot.projection.GetTurnout;
import nl.wijkbudget.ballot.projection.Turnout;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.neighbourhood.query.Setup;
import nl.wijkbudget.neighbourhood.query.Setups;
import nl.wijkbudget.page.query.Feed;
import nl.wijkbudget.page.query.Words;
import nl.wijkbudget.reading.query.Questions;
import nl.wijkbudget.reading.query.Shows;
import nl.wijkbudget.round.projection.GetRound;
import nl.wijkbudget.round.projection.RoundDetail;
import nl.wijkbudget.rulebook.Rulebook;
import nl.wijkbudget.rulebook.query.RulebookWords;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A round: where it is on its way, what one can do now, its rules in words, and how many voted. */
@Controller
@Shows({"round.overview", "ballot.turnout", "neighbourhood.register"})
public final class RoundPage {
    private final Questions questions;
    private final Setups setups;
    private final RulebookWords rules;
    private final Words words;

    public RoundPage(Questions questions, Setups setups, RulebookWords rules, Words words) {
        this.questions = questions;
        this.setups = setups;
        this.rules = rules;
        this.words = words;
    }

    @GetMapping("/rondes/{round}")
    String show(@PathVariable RoundId round, Model model) {
        RoundDetail detail = questions.find(new GetRound(round), RoundDetail.class, round);
        Rulebook rulebook = detail.rulebook();
        model.addAttribute("round", detail);
        model.addAttribute("steps", PhaseSteps.of(detail.phase()));
        model.addAttribute("deeds", new Today(detail.round(), detail.neighbourhood(), detail.phase()).deeds());
        Setup place = setups.of(detail.neighbourhood());
        model.addAttribute("place", place);
        model.addAttribute("feeds", Feed.ofNeighbourhood(new NeighbourhoodId(place.id()), place.name(), words));
        model.addAttribute("rules", rulebook == null ? List.of() : rules.of(rulebook));
        model.addAttribute("turnout", questions.ask(new GetTurnout(round), Turnout.class));
        return "ronde";
    }
}
