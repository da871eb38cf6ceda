package nl.wijkbudget.pabulib.query;

import nl.wijkbudget.pabulib.GetImport;
import nl.wijkbudget.pabulib.ImportReport;
import nl.wijkbudget.page.query.Words;
import nl.wijkbudget.reading.query.Questions;
import nl.wijkbudget.reading.query.Shows;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The form to import a file, and how far an import is; what happened to it stays there. */
@Controller
@Shows({})
public final class ImportPage {
    private final Questions questions;
    private final Words words;

    public ImportPage(Questions questions, Words words) {
        this.questions = questions;
        this.words = words;
    }

    @GetMapping("/import")
    String ask() {
        return "import";
    }

    @GetMapping("/import/{id}")
    String show(@PathVariable String id, Model model) {
        GetImport question = new GetImport(id, words.language().locale());
        ImportReport report = questions.find(question, ImportReport.class, id);
        model.addAttribute("report", report);
        model.addAttribute("standing", new ImportWords(words).of(report));
        return "import-voortgang";
    }
}
