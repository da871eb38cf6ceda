package nl.wijkbudget.following.command;

import java.util.Optional;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.round.ProposalsOpened;
import nl.wijkbudget.round.ResultRecorded;
import nl.wijkbudget.round.RoundAbandoned;
import nl.wijkbudget.round.RulebookAmended;
import nl.wijkbudget.round.VotingClosed;
import nl.wijkbudget.round.VotingOpened;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackingToken;

/** That a round opens, can be voted in and has a result is mailed to who follows the rounds of its neighbourhood. */
@ProcessingGroup(QueuesMail.GROUP)
public final class WhenRoundMovesThenQueueMail {
    private final Optional<Outbox> outbox;

    public WhenRoundMovesThenQueueMail(Optional<Outbox> outbox) {
        this.outbox = outbox;
    }

    @EventHandler
    void on(ProposalsOpened event, TrackingToken at) {
        queue(event.round(), News.PROPOSALS_OPEN, at);
    }

    @EventHandler
    void on(VotingOpened event, TrackingToken at) {
        queue(event.round(), News.VOTING_OPEN, at);
        outbox.ifPresent(
                box -> box.remindBefore(event.round(), event.rulebook().window().closesAt(), position(at)));
    }

    @EventHandler
    void on(RulebookAmended event, TrackingToken at) {
        outbox.ifPresent(
                box -> box.remindBefore(event.round(), event.rulebook().window().closesAt(), position(at)));
    }

    @EventHandler
    void on(VotingClosed event) {
        outbox.ifPresent(box -> box.remindNoMore(event.round()));
    }

    @EventHandler
    void on(ResultRecorded event, TrackingToken at) {
        queue(event.round(), News.RESULT, at);
    }

    @EventHandler
    void on(RoundAbandoned event, TrackingToken at) {
        queue(event.round(), News.ABANDONED, at);
        outbox.ifPresent(box -> box.remindNoMore(event.round()));
    }

    private void queue(RoundId round, News news, TrackingToken at) {
        outbox.ifPresent(box -> box.ofRound(round, news, position(at)));
    }

    private static long position(TrackingToken at) {
        return at.position().orElseThrow();
    }
}
