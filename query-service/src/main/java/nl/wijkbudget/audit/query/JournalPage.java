package nl.wijkbudget.audit.query;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.wijkbudget.audit.projection.DecisionList;
import nl.wijkbudget.reading.query.NextPage;
import nl.wijkbudget.reading.query.Questions;
import nl.wijkbudget.reading.query.Shows;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The log: every decision with who, in which role, by which mandate and why. */
@Controller
@Shows("audit.journal")
public final class JournalPage {
    private static final List<String> CAPABILITIES = List.of(
            "neighbourhood",
            "round",
            "project",
            "ballot",
            "counting",
            "agenda",
            "ledger",
            "delivery",
            "votingcode",
            "person");

    private final Questions questions;
    private final DecisionWords words;

    public JournalPage(Questions questions, DecisionWords words) {
        this.questions = questions;
        this.words = words;
    }

    @GetMapping("/logboek")
    String show(
            @RequestParam(required = false) @Nullable String stroom,
            @RequestParam(required = false) @Nullable String actor,
            @RequestParam(required = false) @Nullable String onderdeel,
            @RequestParam(required = false) @Nullable String van,
            @RequestParam(required = false) @Nullable String tot,
            HttpServletRequest request,
            Model model) {
        DecisionFilter filter = DecisionFilter.of(stroom, actor, onderdeel, van, tot);
        DecisionList found = questions.ask(filter.page(request, questions), DecisionList.class);
        model.addAttribute("filter", filter);
        model.addAttribute("decisions", found.decisions());
        model.addAttribute("words", words);
        model.addAttribute("capabilities", CAPABILITIES);
        model.addAttribute("first", NextPage.first(request));
        model.addAttribute("next", NextPage.address(request, found.next()));
        return "logboek";
    }
}
