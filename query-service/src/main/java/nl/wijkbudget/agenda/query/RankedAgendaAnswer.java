package nl.wijkbudget.agenda.query;

import io.swagger.v3.oas.annotations.tags.Tag;
import nl.wijkbudget.agenda.projection.GetRankedAgenda;
import nl.wijkbudget.agenda.projection.RankedAgenda;
import nl.wijkbudget.identity.AgendaId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.reading.query.Answers;
import nl.wijkbudget.reading.query.Questions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The agenda of a round, as voted beside as adopted. */
@Tag(name = "Rondes")
@RestController
@Answers({"agenda.ranked"})
public final class RankedAgendaAnswer {
    private final Questions questions;

    public RankedAgendaAnswer(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/api/v1/rondes/{round}/agenda")
    RankedAgenda get(@PathVariable RoundId round) {
        return questions.find(new GetRankedAgenda(round), RankedAgenda.class, AgendaId.of(round));
    }
}
