package nl.wijkbudget.agenda.command;

import static nl.wijkbudget.Wijk.APPROVER;
import static nl.wijkbudget.Wijk.CLOCK;
import static nl.wijkbudget.Wijk.FRONT_RUNNER;
import static nl.wijkbudget.Wijk.ORGANISER;
import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.round.command.RoundToVote.GARDEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.wijkbudget.agenda.AgendaCommand.AdoptAgenda;
import nl.wijkbudget.agenda.AgendaCommand.DraftAgenda;
import nl.wijkbudget.counting.CountCommand.CertifyResult;
import nl.wijkbudget.counting.CountCommand.CountVotes;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.history.command.CommandSide;
import nl.wijkbudget.identity.AgendaId;
import nl.wijkbudget.identity.CountId;
import nl.wijkbudget.round.RoundCommand.CloseVoting;
import nl.wijkbudget.round.RoundRefusal.AgendaIsRecordedAlready;
import nl.wijkbudget.round.command.RoundToVote;
import org.junit.jupiter.api.Test;

/** Two agendas are drafted of one result, and both put to the vote of the front-runners. */
class OneAgendaPerRoundTest {
    private static final AgendaId FIRST = AgendaId.of(ROUND);
    private static final AgendaId SECOND = new AgendaId("tweede-agenda");
    private static final Authority ADOPTER = FRONT_RUNNER.because("Zo besloten op het koplopersoverleg.");

    @Test
    void the_second_is_not_adopted() {
        try (CommandSide side = new CommandSide("two-agendas", CLOCK)) {
            certified(side);
            side.send(ORGANISER, new DraftAgenda(FIRST, ROUND, CountId.of(ROUND, 1)));
            side.send(ORGANISER, new DraftAgenda(SECOND, ROUND, CountId.of(ROUND, 1)));
            side.sendBeforePoliciesAnswer(ADOPTER, new AdoptAgenda(FIRST));

            assertThatThrownBy(() -> side.sendBeforePoliciesAnswer(ADOPTER, new AdoptAgenda(SECOND)))
                    .extracting("refusal")
                    .isEqualTo(new AgendaIsRecordedAlready(FIRST));
            assertThat(side.messagesOf(SECOND)).hasSize(1);
        }
    }

    private static void certified(CommandSide side) {
        RoundToVote round = new RoundToVote(side);
        round.establish();
        round.propose();
        round.openVoting();
        round.vote("stem-1", GARDEN);
        side.send(ORGANISER.because("De stemweek is voorbij."), new CloseVoting(ROUND));
        side.send(ORGANISER, new CountVotes(CountId.of(ROUND, 1), ROUND));
        side.send(APPROVER.because("De hertelling klopt."), new CertifyResult(CountId.of(ROUND, 1)));
    }
}
