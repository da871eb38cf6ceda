package nl.wijkbudget.round;

import static nl.wijkbudget.Wijk.ORGANISER;
import static nl.wijkbudget.Wijk.RESIDENT;
import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.round.RoundStory.ABANDONED;
import static nl.wijkbudget.round.RoundStory.AGENDA_ADOPTED;
import static nl.wijkbudget.round.RoundStory.ASSESSING;
import static nl.wijkbudget.round.RoundStory.CLOSED;
import static nl.wijkbudget.round.RoundStory.COUNTED;
import static nl.wijkbudget.round.RoundStory.COUNTING;
import static nl.wijkbudget.round.RoundStory.PLANNED;
import static nl.wijkbudget.round.RoundStory.PROPOSING;
import static nl.wijkbudget.round.RoundStory.VOTING;
import static nl.wijkbudget.round.RoundStory.after;
import static nl.wijkbudget.round.RoundStory.given;
import static nl.wijkbudget.round.RoundStory.nothing;

import java.util.stream.Stream;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.DecisionRefusal.MandateIsMissing;
import nl.wijkbudget.decision.DecisionRefusal.ReasonIsMissing;
import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.round.RoundCommand.AbandonRound;
import nl.wijkbudget.round.RoundCommand.OpenProposals;
import nl.wijkbudget.round.RoundRefusal.RoundIsUnknown;
import nl.wijkbudget.round.RoundRefusal.WrongPhase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AbandonRoundTest {
    private static final Authority EXPLAINED = ORGANISER.because("Te weinig voorstellen");

    static Stream<Object> events() {
        return Stream.of(PLANNED, PROPOSING, ASSESSING, VOTING, COUNTING, COUNTED, AGENDA_ADOPTED);
    }

    @ParameterizedTest
    @MethodSource("events")
    void ends_a_round_in_any_phase_before_it_is_closed(Object last) {
        after(last).when(new AbandonRound(ROUND), EXPLAINED.toMetaData()).expectEvents(ABANDONED);
    }

    @Test
    void stays_quiet_when_it_is_abandoned() {
        given(PLANNED, ABANDONED)
                .when(new AbandonRound(ROUND), EXPLAINED.toMetaData())
                .expectNoEvents();
    }

    @Test
    void refuses_every_later_step() {
        given(PLANNED, ABANDONED)
                .when(new OpenProposals(ROUND), ORGANISER.toMetaData())
                .expectException(Refused.because(new WrongPhase(ROUND, Phase.ABANDONED, Phase.PLANNED)));
    }

    @Test
    void refuses_once_closed() {
        after(CLOSED)
                .when(new AbandonRound(ROUND), EXPLAINED.toMetaData())
                .expectException(Refused.because(new WrongPhase(ROUND, Phase.CLOSED, Phase.AGENDA_ADOPTED)));
    }

    @Test
    void refuses_without_a_reason() {
        after(VOTING)
                .when(new AbandonRound(ROUND), ORGANISER.toMetaData())
                .expectException(Refused.because(new ReasonIsMissing()));
    }

    @Test
    void refuses_when_nobody_planned_the_round() {
        nothing()
                .when(new AbandonRound(ROUND), ORGANISER.toMetaData())
                .expectException(Refused.because(new RoundIsUnknown(ROUND)));
    }

    @Test
    void refuses_without_a_mandate() {
        after(VOTING)
                .when(new AbandonRound(ROUND), RESIDENT.toMetaData())
                .expectException(Refused.because(new MandateIsMissing(Competence.ORGANISE_ROUND)));
    }
}
