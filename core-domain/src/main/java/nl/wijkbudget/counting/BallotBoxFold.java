package nl.wijkbudget.counting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wijkbudget.ballot.VoteCast;
import nl.wijkbudget.ballot.VoteReplaced;
import nl.wijkbudget.ballot.VoteWithdrawn;
import nl.wijkbudget.counting.CountRefusal.LotIsNotDrawn;
import nl.wijkbudget.counting.CountRefusal.VotingIsNotClosed;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.identity.BallotId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.round.LotDrawn;
import nl.wijkbudget.round.LotDrawnInPublic;
import nl.wijkbudget.round.RulebookAmended;
import nl.wijkbudget.round.VotingClosed;
import nl.wijkbudget.round.VotingOpened;
import nl.wijkbudget.rulebook.Lot;
import nl.wijkbudget.rulebook.RulebookHash;
import nl.wijkbudget.rulebook.TieRule;
import org.jspecify.annotations.Nullable;

/**
 * Fills the ballot box of one round from the log: feed it every event from {@link VotingOpened} on, in log order.
 *
 * <p>Events of other rounds and other kinds are passed over, and so is whatever comes after {@link VotingClosed}, but for
 * the lot where the rulebook has one drawn then. It keeps one entry per ballot: the last one cast, in the order of the
 * events that count.
 */
public final class BallotBoxFold {
    private final RoundId round;
    private final Map<BallotId, InTheBox> box = new LinkedHashMap<>();
    private RulebookHistory rulebooks = RulebookHistory.EMPTY;
    private @Nullable Long closedAt;
    private @Nullable Lot lot;

    public BallotBoxFold(RoundId round) {
        this.round = round;
    }

    /** Takes in the event at this position of the log. */
    public void after(long position, Object event) {
        if (closedAt != null) {
            lot = lot == null ? drawn(event) : lot;
            return;
        }
        if (event instanceof VoteCast cast && cast.round().equals(round)) {
            put(cast.rulebook(), new CountedBallot(cast.ballot(), cast.channel(), cast.selection()));
        } else if (event instanceof VoteReplaced cast && cast.round().equals(round)) {
            put(cast.rulebook(), new CountedBallot(cast.ballot(), cast.channel(), cast.selection()));
        } else if (event instanceof VoteWithdrawn withdrawn && withdrawn.round().equals(round)) {
            box.remove(withdrawn.ballot());
        } else if (isAboutRules(event)) {
            rulebooks = rulebooks.after(event);
        } else if (event instanceof VotingClosed closed && closed.round().equals(round)) {
            closedAt = position;
        }
    }

    /** Whether the vote was closed, and the lot drawn that it asks for: nothing that follows changes the contents. */
    public boolean isComplete() {
        return closedAt != null && (lot != null || !asksForLot());
    }

    /** What was in the box at closing; refuses before, and before the lot was drawn. */
    public BoxContents contents() {
        RulebookHash hash = rulebooks.inForce();
        if (closedAt == null || hash == null) {
            throw new Rejection(new VotingIsNotClosed(round));
        }
        if (!isComplete()) {
            throw new Rejection(new LotIsNotDrawn(round));
        }
        List<CountedBallot> counted = box.values().stream()
                .filter(entry -> rulebooks.accepted().contains(entry.rulebook()))
                .map(InTheBox::ballot)
                .toList();
        return new BoxContents(
                hash,
                new Election(rulebooks.frozen(hash), counted, asksForLot() ? lot : null),
                BallotsCounted.of(counted, box.size() - counted.size(), closedAt));
    }

    private boolean isAboutRules(Object event) {
        return (event instanceof VotingOpened opened && opened.round().equals(round))
                || (event instanceof RulebookAmended amended && amended.round().equals(round));
    }

    private boolean asksForLot() {
        RulebookHash hash = rulebooks.inForce();
        return hash != null && rulebooks.frozen(hash).tieRule() == TieRule.COMMITTED_LOT;
    }

    private @Nullable Lot drawn(Object event) {
        if (event instanceof LotDrawn drawn && drawn.round().equals(round)) {
            return new Lot(drawn.order());
        }
        boolean inPublic =
                event instanceof LotDrawnInPublic drawn && drawn.round().equals(round);
        return inPublic ? new Lot(((LotDrawnInPublic) event).order()) : null;
    }

    private void put(RulebookHash rulebook, CountedBallot ballot) {
        box.remove(ballot.ballot());
        box.put(ballot.ballot(), new InTheBox(rulebook, ballot));
    }

    private record InTheBox(RulebookHash rulebook, CountedBallot ballot) {}
}
