package nl.wijkbudget.round.query;

import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.neighbourhood.query.Setups;
import nl.wijkbudget.reading.query.Questions;
import nl.wijkbudget.reading.query.Shows;
import nl.wijkbudget.reading.query.WholeList;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The form that plans a round, in a neighbourhood that is chosen first. */
@Controller
@Shows("neighbourhood.register")
public final class NewRoundPage {
    private final Questions questions;
    private final Setups setups;

    public NewRoundPage(Questions questions, Setups setups) {
        this.questions = questions;
        this.setups = setups;
    }

    @GetMapping("/rondes/nieuw")
    String show(@RequestParam(required = false) @Nullable NeighbourhoodId buurt, Model model) {
        if (buurt == null) {
            model.addAttribute("neighbourhoods", WholeList.neighbourhoods(questions));
        } else {
            model.addAttribute("place", setups.require(buurt));
        }
        return "ronde-nieuw";
    }
}
