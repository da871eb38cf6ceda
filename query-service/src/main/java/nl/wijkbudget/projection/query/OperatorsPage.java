package nl.wijkbudget.projection.query;

import nl.wijkbudget.projection.ProjectionPositions;
import nl.wijkbudget.reading.query.Shows;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** For operators: how every read model is doing, and what they can order it to do. */
@Controller
@Shows({})
public final class OperatorsPage {
    private final ProjectionPositions positions;

    public OperatorsPage(ProjectionPositions positions) {
        this.positions = positions;
    }

    @GetMapping("/beheer")
    String show(Model model) {
        model.addAttribute("states", ReadModelStates.of(positions));
        return "beheer";
    }
}
