package nl.wijkbudget.neighbourhood.query;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.neighbourhood.projection.GetNeighbourhood;
import nl.wijkbudget.neighbourhood.projection.NeighbourhoodDetail;
import nl.wijkbudget.page.query.Words;
import nl.wijkbudget.reading.query.Questions;
import nl.wijkbudget.reading.query.Shows;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an organiser makes a neighbourhood and sets it up; the address says which of its forms is open. */
@Controller
@Shows("neighbourhood.register")
public final class NeighbourhoodSetUpPage {
    private final Questions questions;
    private final Words words;

    public NeighbourhoodSetUpPage(Questions questions, Words words) {
        this.questions = questions;
        this.words = words;
    }

    @GetMapping("/buurten/nieuw")
    String begin() {
        return "buurt-nieuw";
    }

    @GetMapping("/buurten/{neighbourhood}/inrichten")
    String show(
            @PathVariable NeighbourhoodId neighbourhood,
            @RequestParam(defaultValue = "") String doe,
            @RequestParam(defaultValue = "") String kenmerk,
            Model model) {
        NeighbourhoodDetail detail =
                questions.find(new GetNeighbourhood(neighbourhood), NeighbourhoodDetail.class, neighbourhood);
        Setup setup = Setup.of(detail);
        model.addAttribute("neighbourhood", detail);
        model.addAttribute("place", setup);
        model.addAttribute("open", doe);
        model.addAttribute("name", kenmerk);
        model.addAttribute(
                "called",
                doe.equals("partner")
                        ? setup.partners().get(kenmerk)
                        : setup.themes().get(kenmerk));
        model.addAttribute("roles", words(Role.values(), "role.", Role.SYSTEM, Role.VOTER));
        model.addAttribute("competences", words(Competence.values(), "competence."));
        return "buurt-inrichten";
    }

    private Map<String, String> words(Enum<?>[] values, String beginning, Enum<?>... without) {
        Map<String, String> named = new LinkedHashMap<>();
        Arrays.stream(values)
                .filter(value -> !Arrays.asList(without).contains(value))
                .forEach(value -> named.put(value.name(), words.text(beginning + value.name())));
        return named;
    }
}
