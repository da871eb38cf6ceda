package nl.wijkbudget.ledger.query;

import io.swagger.v3.oas.annotations.tags.Tag;
import nl.wijkbudget.identity.LedgerId;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.ledger.projection.GetLedger;
import nl.wijkbudget.ledger.projection.LedgerDetail;
import nl.wijkbudget.reading.query.Answers;
import nl.wijkbudget.reading.query.Questions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** How the books of a neighbourhood stand. */
@Tag(name = "Kasboeken")
@RestController
@Answers({"ledger.books"})
public final class LedgerAnswer {
    private final Questions questions;

    public LedgerAnswer(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/api/v1/kasboeken/{ledger}")
    LedgerDetail get(@PathVariable LedgerId ledger) {
        return questions.find(new GetLedger(new NeighbourhoodId(ledger.value())), LedgerDetail.class, ledger);
    }
}
