package nl.wijkbudget.ledger.query;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import nl.wijkbudget.identity.LedgerId;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.ledger.projection.GetLedger;
import nl.wijkbudget.ledger.projection.LedgerDetail;
import nl.wijkbudget.projection.LogPosition;
import nl.wijkbudget.reading.query.Answers;
import nl.wijkbudget.reading.query.LookingBack;
import nl.wijkbudget.reading.query.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How the books of a neighbourhood stand. */
@Tag(name = "Kasboeken")
@RestController
@Answers({"ledger.books", "audit.journal"})
public final class LedgerAnswer {
    private final Questions questions;
    private final LookingBack back;

    public LedgerAnswer(Questions questions, LookingBack back) {
        this.questions = questions;
        this.back = back;
    }

    @GetMapping("/api/v1/kasboeken/{ledger}")
    LedgerDetail get(
            @PathVariable LedgerId ledger,
            @RequestParam(required = false) @Nullable String peildatum,
            HttpServletResponse response) {
        LogPosition then = back.position(peildatum, response);
        return questions.find(new GetLedger(new NeighbourhoodId(ledger.value()), then), LedgerDetail.class, ledger);
    }
}
