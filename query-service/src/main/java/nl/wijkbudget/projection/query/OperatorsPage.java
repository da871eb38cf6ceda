package nl.wijkbudget.projection.query;

import nl.wijkbudget.projection.ProjectionPositions;
import nl.wijkbudget.reading.query.Shows;
import nl.wijkbudget.votingcode.WrongCodes;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** For operators: how every read model is doing, and what they can order it to do. */
@Controller
@Shows({})
public final class OperatorsPage {
    private final ProjectionPositions positions;
    private final ObjectProvider<WrongCodes> codes;

    /** Wrong codes are known only where votes come in, in the same process. */
    public OperatorsPage(ProjectionPositions positions, ObjectProvider<WrongCodes> codes) {
        this.positions = positions;
        this.codes = codes;
    }

    @GetMapping("/beheer")
    String show(Model model) {
        model.addAttribute("states", ReadModelStates.of(positions));
        codes.ifAvailable(known -> model.addAttribute("wrongCodes", known.recent()));
        return "beheer";
    }
}
