package nl.wijkbudget.ledger.query;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.wijkbudget.identity.LedgerId;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.ledger.projection.GetLedger;
import nl.wijkbudget.ledger.projection.LedgerDetail;
import nl.wijkbudget.ledger.projection.Statement;
import nl.wijkbudget.reading.query.Answers;
import nl.wijkbudget.reading.query.LookingBack;
import nl.wijkbudget.reading.query.NextPage;
import nl.wijkbudget.reading.query.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The entries of the books of a neighbourhood, the oldest first, a page at a time. */
@Tag(name = "Kasboeken")
@RestController
@Answers({"ledger.books", "audit.journal"})
public final class StatementAnswer {
    private final Questions questions;
    private final LookingBack back;

    public StatementAnswer(Questions questions, LookingBack back) {
        this.questions = questions;
        this.back = back;
    }

    @GetMapping("/api/v1/kasboeken/{ledger}/boekingen")
    ResponseEntity<Statement> list(
            @PathVariable LedgerId ledger,
            @RequestParam(required = false) @Nullable String peildatum,
            HttpServletRequest request,
            HttpServletResponse response) {
        NeighbourhoodId neighbourhood = new NeighbourhoodId(ledger.value());
        questions.find(new GetLedger(neighbourhood), LedgerDetail.class, ledger);
        Statement found = questions.ask(
                StatementPage.of(neighbourhood, request, back.position(peildatum, response)), Statement.class);
        return NextPage.after(request, found.next(), found);
    }
}
