package nl.wijkbudget.agenda.query;

import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import nl.wijkbudget.agenda.projection.GetRankedAgenda;
import nl.wijkbudget.agenda.projection.RankedAgenda;
import nl.wijkbudget.identity.AgendaId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.projection.LogPosition;
import nl.wijkbudget.reading.query.Answers;
import nl.wijkbudget.reading.query.LookingBack;
import nl.wijkbudget.reading.query.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The agenda of a round, as voted beside as adopted. */
@Tag(name = "Rondes")
@RestController
@Answers({"agenda.ranked", "audit.journal"})
public final class RankedAgendaAnswer {
    private final Questions questions;
    private final LookingBack back;

    public RankedAgendaAnswer(Questions questions, LookingBack back) {
        this.questions = questions;
        this.back = back;
    }

    @GetMapping("/api/v1/rondes/{round}/agenda")
    RankedAgenda get(
            @PathVariable RoundId round,
            @RequestParam(required = false) @Nullable String peildatum,
            HttpServletResponse response) {
        LogPosition then = back.position(peildatum, response);
        return questions.find(new GetRankedAgenda(round, then), RankedAgenda.class, AgendaId.of(round));
    }
}
