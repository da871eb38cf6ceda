package nl.wijkbudget.ledger.query;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import nl.wijkbudget.identity.LedgerId;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.ledger.projection.GetLedger;
import nl.wijkbudget.ledger.projection.LedgerDetail;
import nl.wijkbudget.ledger.projection.Statement;
import nl.wijkbudget.reading.query.Answers;
import nl.wijkbudget.reading.query.NextPage;
import nl.wijkbudget.reading.query.Questions;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The entries of the books of a neighbourhood, the oldest first, a page at a time. */
@Tag(name = "Kasboeken")
@RestController
@Answers({"ledger.books"})
public final class StatementAnswer {
    private final Questions questions;

    public StatementAnswer(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/api/v1/kasboeken/{ledger}/boekingen")
    ResponseEntity<Statement> list(@PathVariable LedgerId ledger, HttpServletRequest request) {
        NeighbourhoodId neighbourhood = new NeighbourhoodId(ledger.value());
        questions.find(new GetLedger(neighbourhood), LedgerDetail.class, ledger);
        Statement found = questions.ask(StatementPage.of(neighbourhood, request), Statement.class);
        return NextPage.after(request, found.next(), found);
    }
}
