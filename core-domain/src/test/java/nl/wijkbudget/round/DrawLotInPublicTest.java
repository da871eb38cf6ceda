package nl.wijkbudget.round;

import static nl.wijkbudget.Wijk.NOW;
import static nl.wijkbudget.Wijk.ORGANISER;
import static nl.wijkbudget.Wijk.RESIDENT;
import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.round.LotStory.ASSESSOR_REVEALED;
import static nl.wijkbudget.round.LotStory.BY_HAND;
import static nl.wijkbudget.round.LotStory.CONTACT_REVEALED;
import static nl.wijkbudget.round.LotStory.DRAWN_IN_PUBLIC;
import static nl.wijkbudget.round.LotStory.FRONT_RUNNER_REVEALED;
import static nl.wijkbudget.round.LotStory.STATEMENT;
import static nl.wijkbudget.rulebook.SampleVote.BENCH;
import static nl.wijkbudget.rulebook.SampleVote.GARDEN;
import static nl.wijkbudget.rulebook.SampleVote.LIBRARY;
import static nl.wijkbudget.rulebook.SampleVote.STRANGER;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.DecisionRefusal.MandateIsMissing;
import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.round.RoundCommand.DrawLotInPublic;
import nl.wijkbudget.round.RoundRefusal.LotIsDrawnAlready;
import nl.wijkbudget.round.RoundRefusal.LotNamesNoCandidate;
import nl.wijkbudget.round.RoundRefusal.NoSeedIsMissing;
import nl.wijkbudget.round.RoundRefusal.SeedsMayStillCome;
import nl.wijkbudget.rulebook.RulebookRefusal.LotMissesCandidate;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

class DrawLotInPublicTest {
    private static final Instant CLOSING = NOW.minus(Duration.ofDays(7));
    private static final DrawLotInPublic COMMAND = new DrawLotInPublic(ROUND, BY_HAND, STATEMENT);

    @Test
    void notes_how_it_fell_and_who_did_not_reveal() {
        aWeekLater(FRONT_RUNNER_REVEALED, ASSESSOR_REVEALED)
                .when(COMMAND, ORGANISER.toMetaData())
                .expectEvents(DRAWN_IN_PUBLIC);
    }

    @Test
    void stays_quiet_when_it_was_noted() {
        aWeekLater(FRONT_RUNNER_REVEALED, ASSESSOR_REVEALED, DRAWN_IN_PUBLIC)
                .when(COMMAND, ORGANISER.toMetaData())
                .expectNoEvents();
    }

    @Test
    void refuses_to_draw_again() {
        aWeekLater(FRONT_RUNNER_REVEALED, ASSESSOR_REVEALED, DRAWN_IN_PUBLIC)
                .when(of(GARDEN, BENCH, LIBRARY), ORGANISER.toMetaData())
                .expectException(Refused.because(new LotIsDrawnAlready(ROUND)));
    }

    @Test
    void refuses_up_to_a_week_after_closing() {
        LotStory.closedAt(CLOSING.plusNanos(1), NOW, FRONT_RUNNER_REVEALED, ASSESSOR_REVEALED)
                .when(COMMAND, ORGANISER.toMetaData())
                .expectException(Refused.because(new SeedsMayStillCome(ROUND, NOW.plusNanos(1))));
    }

    @Test
    void refuses_when_all_seeds_are_there() {
        aWeekLater(FRONT_RUNNER_REVEALED, ASSESSOR_REVEALED, CONTACT_REVEALED)
                .when(COMMAND, ORGANISER.toMetaData())
                .expectException(Refused.because(new NoSeedIsMissing(ROUND)));
    }

    @Test
    void refuses_an_order_without_a_candidate() {
        aWeekLater()
                .when(of(GARDEN, BENCH), ORGANISER.toMetaData())
                .expectException(Refused.because(new LotMissesCandidate(LIBRARY)));
    }

    @Test
    void refuses_an_order_with_somebody_who_does_not_stand() {
        aWeekLater()
                .when(of(GARDEN, BENCH, LIBRARY, STRANGER), ORGANISER.toMetaData())
                .expectException(Refused.because(new LotNamesNoCandidate(ROUND, STRANGER)));
    }

    @Test
    void refuses_without_a_mandate() {
        aWeekLater()
                .when(COMMAND, RESIDENT.toMetaData())
                .expectException(Refused.because(new MandateIsMissing(Competence.ORGANISE_ROUND)));
    }

    @Test
    void is_malformed_when_it_names_a_project_twice_or_says_nothing() {
        assertThatThrownBy(() -> of(GARDEN, GARDEN)).hasMessage("A lot names every project once");
        assertThatThrownBy(() -> new DrawLotInPublic(ROUND, BY_HAND, " "))
                .hasMessage("A statement has 1 to 2,000 characters; this one has 0");
    }

    private static DrawLotInPublic of(ProjectId... order) {
        return new DrawLotInPublic(ROUND, List.of(order), STATEMENT);
    }

    private static TestExecutor<Round> aWeekLater(Object... events) {
        return LotStory.closedAt(CLOSING, NOW, events);
    }
}
