package nl.wijkbudget.pabulib.query;

import jakarta.servlet.http.HttpServletResponse;
import nl.wijkbudget.pabulib.GetImport;
import nl.wijkbudget.pabulib.ImportReport;
import nl.wijkbudget.reading.query.Questions;
import nl.wijkbudget.reading.query.Shows;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The form to import a file, and how far an import is; the page asks again by itself until it ended. */
@Controller
@Shows({})
public final class ImportPage {
    private static final String SECONDS = "2";

    private final Questions questions;

    public ImportPage(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/import")
    String ask() {
        return "import";
    }

    @GetMapping("/import/{id}")
    String show(@PathVariable String id, Model model, HttpServletResponse response) {
        ImportReport report = questions.find(new GetImport(id), ImportReport.class, id);
        if (!report.ended()) {
            response.setHeader("Refresh", SECONDS);
        }
        model.addAttribute("report", report);
        return "import-voortgang";
    }
}
