package nl.wijkbudget.home.query;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wijkbudget.reading.query.Questions;
import nl.wijkbudget.reading.query.Shows;
import nl.wijkbudget.reading.query.WholeList;
import nl.wijkbudget.round.projection.RoundLine;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What is happening now, per neighbourhood; how to start while nothing happened yet. */
@Controller
@Shows({"neighbourhood.register", "round.overview"})
public final class HomePage {
    private final Questions questions;

    public HomePage(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/")
    String show(Model model) {
        Map<String, List<RoundLine>> rounds =
                WholeList.rounds(questions, null).stream().collect(Collectors.groupingBy(RoundLine::neighbourhood));
        model.addAttribute(
                "neighbourhoods",
                WholeList.neighbourhoods(questions).stream()
                        .map(line -> new Place(
                                line.neighbourhood(),
                                line.name(),
                                rounds.getOrDefault(line.neighbourhood(), List.of())))
                        .toList());
        return "home";
    }

    /** A neighbourhood with its rounds, the newest first. */
    record Place(String id, String name, List<RoundLine> rounds) {}
}
