package nl.wijkbudget.page.query;

import java.util.List;
import nl.wijkbudget.reading.query.Shows;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Every component in all its states on one page, for those who make pages; only in the demo. */
@Controller
@Profile("demo")
@Shows({})
public final class ComponentPage {
    @GetMapping("/stijl")
    String show(Model model) {
        model.addAttribute("looks", List.of("", "good", "bad", "warn", "info"));
        model.addAttribute("kinds", List.of("info", "ok", "warning", "error"));
        model.addAttribute("buttons", List.of("primary", "secondary", "subtle"));
        model.addAttribute("percents", List.of(0, 40, 100));
        model.addAttribute("chart", chart());
        return "stijl";
    }

    private static String chart() {
        return new Svg("voorbeeld", 760, 190, "c1–c6", "c1–c6")
                .bar(10, 5, 600, 22, "c1")
                .hatchedBar(10, 35, 500, 22, "c2")
                .bar(10, 65, 400, 22, "c3")
                .hatchedBar(10, 95, 300, 22, "c4")
                .bar(10, 125, 200, 22, "c5")
                .hatchedBar(10, 155, 100, 22, "c6")
                .markup();
    }
}
