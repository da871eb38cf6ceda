package nl.wijkbudget.pabulib.query;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.pabulib.GetImport;
import nl.wijkbudget.pabulib.ImportPreview;
import nl.wijkbudget.pabulib.ImportReport;
import nl.wijkbudget.page.query.Words;
import nl.wijkbudget.reading.query.Questions;
import nl.wijkbudget.reading.query.Shows;
import nl.wijkbudget.round.projection.GetRound;
import nl.wijkbudget.round.projection.RoundDetail;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The steps of an import: the form for the file, what will come in, how far it is, what it made, and undoing it. */
@Controller
@Shows({"round.overview", "neighbourhood.register"})
public final class ImportPage {
    private static final int ROWS = 50;
    /** How long someone who undoes an import gets for it. */
    private static final Duration MANDATE = Duration.ofDays(1);

    private final Questions questions;
    private final Words words;
    private final Clock clock;

    public ImportPage(Questions questions, Words words, Clock clock) {
        this.questions = questions;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/import")
    String ask() {
        return "import";
    }

    @GetMapping("/import/{id}")
    String show(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String doe,
            @RequestParam(name = "vanaf", defaultValue = "0") int from,
            Model model,
            HttpServletResponse response) {
        ImportReport report = questions
                .findIfAnyoneKnows(new GetImport(id, words.language().locale()), ImportReport.class)
                .orElse(null);
        if (report == null) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return "import-vergeten";
        }
        model.addAttribute("report", report);
        model.addAttribute("standing", new ImportWords(words).of(report));
        if (report.preview() != null) {
            list(report.preview(), Math.max(0, from), model);
        }
        if (report.round() != null) {
            undo(new RoundId(report.round()), doe, model);
        }
        return "import-voortgang";
    }

    private List<String> effects(String of) {
        return words.numbered("import.does." + of + ".");
    }

    private void list(ImportPreview preview, int from, Model model) {
        model.addAttribute("effects", effects("yes"));
        int all = preview.projects().size();
        int first = Math.min(from, all);
        int next = Math.min(first + ROWS, all);
        model.addAttribute("projects", preview.projects().subList(first, next));
        model.addAttribute("first", first);
        model.addAttribute("next", next < all ? next : null);
    }

    private void undo(RoundId made, String doe, Model model) {
        RoundDetail round =
                questions.find(new GetRound(made), RoundDetail.class).orElse(null);
        Instant now = clock.instant();
        model.addAttribute("round", round);
        model.addAttribute("undoing", doe.equals("ongedaan"));
        model.addAttribute("effects", effects("undo"));
        model.addAttribute("from", now);
        model.addAttribute("until", now.plus(MANDATE));
    }
}
