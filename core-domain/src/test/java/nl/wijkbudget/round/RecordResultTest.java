package nl.wijkbudget.round;

import static nl.wijkbudget.Wijk.ORGANISER;
import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.round.RoundStory.CLOSED;
import static nl.wijkbudget.round.RoundStory.COUNT;
import static nl.wijkbudget.round.RoundStory.COUNTED;
import static nl.wijkbudget.round.RoundStory.COUNTING;
import static nl.wijkbudget.round.RoundStory.ENGINE;
import static nl.wijkbudget.round.RoundStory.VOTING;
import static nl.wijkbudget.round.RoundStory.after;
import static nl.wijkbudget.round.RoundStory.nothing;

import nl.wijkbudget.decision.DecisionRefusal.RoleDoesNotAllow;
import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.identity.CountId;
import nl.wijkbudget.round.RoundCommand.RecordResult;
import nl.wijkbudget.round.RoundRefusal.ResultIsOfAnotherCount;
import nl.wijkbudget.round.RoundRefusal.RoundIsUnknown;
import nl.wijkbudget.round.RoundRefusal.WrongPhase;
import org.junit.jupiter.api.Test;

class RecordResultTest {
    @Test
    void notes_the_count_that_was_certified() {
        after(COUNTING)
                .when(new RecordResult(ROUND, COUNT), ENGINE.toMetaData())
                .expectEvents(COUNTED);
    }

    @Test
    void stays_quiet_when_this_count_was_recorded() {
        after(COUNTED).when(new RecordResult(ROUND, COUNT), ENGINE.toMetaData()).expectNoEvents();
    }

    @Test
    void stays_quiet_long_after() {
        after(CLOSED).when(new RecordResult(ROUND, COUNT), ENGINE.toMetaData()).expectNoEvents();
    }

    @Test
    void refuses_another_count() {
        after(COUNTED)
                .when(new RecordResult(ROUND, CountId.of(ROUND, 2)), ENGINE.toMetaData())
                .expectException(Refused.because(new ResultIsOfAnotherCount(COUNT)));
    }

    @Test
    void refuses_while_voting() {
        after(VOTING)
                .when(new RecordResult(ROUND, COUNT), ENGINE.toMetaData())
                .expectException(Refused.because(new WrongPhase(ROUND, Phase.VOTING, Phase.COUNTING)));
    }

    @Test
    void refuses_when_nobody_planned_the_round() {
        nothing()
                .when(new RecordResult(ROUND, COUNT), ENGINE.toMetaData())
                .expectException(Refused.because(new RoundIsUnknown(ROUND)));
    }

    @Test
    void refuses_all_but_the_engine_itself() {
        after(COUNTING)
                .when(new RecordResult(ROUND, COUNT), ORGANISER.toMetaData())
                .expectException(Refused.because(new RoleDoesNotAllow(Role.ORGANISER, Role.SYSTEM)));
    }
}
