package nl.wijkbudget.counting.command;

import static nl.wijkbudget.Wijk.APPROVER;
import static nl.wijkbudget.Wijk.CLOCK;
import static nl.wijkbudget.Wijk.ORGANISER;
import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.round.command.RoundToVote.GARDEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.wijkbudget.counting.CountCommand.CertifyResult;
import nl.wijkbudget.counting.CountCommand.CountVotes;
import nl.wijkbudget.counting.CountRefusal.RoundHasAnotherResult;
import nl.wijkbudget.counting.ResultCertified;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.history.command.CommandSide;
import nl.wijkbudget.identity.CountId;
import nl.wijkbudget.round.RoundCommand.CloseVoting;
import nl.wijkbudget.round.command.RoundToVote;
import org.junit.jupiter.api.Test;

/** Two counts are certified before the policy could tell the round of the first. */
class OneResultPerRoundTest {
    private static final CountId FIRST = CountId.of(ROUND, 1);
    private static final CountId SECOND = CountId.of(ROUND, 2);
    private static final Authority CERTIFIER = APPROVER.because("De hertelling geeft dezelfde uitslag.");

    @Test
    void the_second_certification_is_refused() {
        try (CommandSide side = countedTwice("two-results")) {
            side.sendBeforePoliciesAnswer(CERTIFIER, new CertifyResult(FIRST));

            assertThatThrownBy(() -> side.sendBeforePoliciesAnswer(CERTIFIER, new CertifyResult(SECOND)))
                    .extracting("refusal")
                    .isEqualTo(new RoundHasAnotherResult(ROUND));
            assertThat(side.messagesOf(FIRST))
                    .extracting(message -> (Object) message.getPayload())
                    .contains(new ResultCertified(FIRST, ROUND));
            assertThat(side.messagesOf(SECOND))
                    .extracting(message -> (Object) message.getPayload())
                    .doesNotContain(new ResultCertified(SECOND, ROUND));
        }
    }

    @Test
    void the_first_is_known_after_a_restart() {
        try (CommandSide before = countedTwice("two-results-restart")) {
            before.sendBeforePoliciesAnswer(CERTIFIER, new CertifyResult(FIRST));
        }
        try (CommandSide after = new CommandSide("two-results-restart", CLOCK)) {
            assertThatThrownBy(() -> after.sendBeforePoliciesAnswer(CERTIFIER, new CertifyResult(SECOND)))
                    .extracting("refusal")
                    .isEqualTo(new RoundHasAnotherResult(ROUND));
        }
    }

    private static CommandSide countedTwice(String address) {
        CommandSide side = new CommandSide(address, CLOCK);
        RoundToVote round = new RoundToVote(side);
        round.establish();
        round.propose();
        round.openVoting();
        round.vote("stem-1", GARDEN);
        side.send(ORGANISER.because("De stemweek is voorbij."), new CloseVoting(ROUND));
        side.send(ORGANISER, new CountVotes(FIRST, ROUND));
        side.send(ORGANISER, new CountVotes(SECOND, ROUND));
        return side;
    }
}
