package nl.wijkbudget.pabulib.query;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import nl.wijkbudget.pabulib.GetImport;
import nl.wijkbudget.pabulib.ImportReport;
import nl.wijkbudget.page.query.Words;
import nl.wijkbudget.reading.query.Answers;
import nl.wijkbudget.reading.query.Change;
import nl.wijkbudget.reading.query.Change.Bar;
import nl.wijkbudget.reading.query.LiveUpdates;
import nl.wijkbudget.reading.query.Questions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** How far an import is, until it ended or waits for a yes. */
@Hidden
@RestController
@Answers({})
public final class ImportStream {
    private final Questions questions;
    private final LiveUpdates live;
    private final Words words;

    public ImportStream(Questions questions, LiveUpdates live, Words words) {
        this.questions = questions;
        this.live = live;
        this.words = words;
    }

    @GetMapping("/import/{id}/volgen")
    SseEmitter follow(@PathVariable String id, HttpServletRequest request) {
        Words said = words.ofThisReader();
        GetImport question = new GetImport(id, said.language().locale());
        questions.findIfAnyoneKnows(question, ImportReport.class, id);
        return live.follow(
                request, questions.follow(question, ImportReport.class).map(report -> change(report, said)));
    }

    private static Change change(ImportReport report, Words said) {
        Change now =
                Change.of("stap", new ImportWords(said).of(report), "gedaan", new Bar(report.done(), report.total()));
        return report.ended() || report.waits() ? now.last() : now;
    }
}
