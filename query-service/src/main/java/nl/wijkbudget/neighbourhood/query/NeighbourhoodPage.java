package nl.wijkbudget.neighbourhood.query;

import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.neighbourhood.projection.GetNeighbourhood;
import nl.wijkbudget.neighbourhood.projection.NeighbourhoodDetail;
import nl.wijkbudget.reading.query.Questions;
import nl.wijkbudget.reading.query.Shows;
import nl.wijkbudget.reading.query.WholeList;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A neighbourhood: its rounds, themes and partners, and who may decide what. */
@Controller
@Shows({"neighbourhood.register", "round.overview"})
public final class NeighbourhoodPage {
    private final Questions questions;

    public NeighbourhoodPage(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/buurten/{neighbourhood}")
    String show(@PathVariable NeighbourhoodId neighbourhood, Model model) {
        model.addAttribute(
                "neighbourhood",
                questions.find(new GetNeighbourhood(neighbourhood), NeighbourhoodDetail.class, neighbourhood));
        model.addAttribute("rounds", WholeList.rounds(questions, neighbourhood));
        return "buurt";
    }
}
