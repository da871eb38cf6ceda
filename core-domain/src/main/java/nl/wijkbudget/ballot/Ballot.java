package nl.wijkbudget.ballot;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import nl.wijkbudget.ballot.BallotCommand.CastVote;
import nl.wijkbudget.ballot.BallotCommand.WithdrawVote;
import nl.wijkbudget.ballot.BallotRefusal.BallotIsOfAnotherRound;
import nl.wijkbudget.ballot.BallotRefusal.NoVoteToWithdraw;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.identity.BallotId;
import nl.wijkbudget.identity.RoundId;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** One right to vote, used or not, in one round; it never learns who holds it. */
@AggregateRoot(type = "Ballot")
public class Ballot {
    private @Nullable BallotId id;
    private @Nullable RoundId round;
    private @Nullable Vote vote;

    @AggregateIdentifier
    @Nullable
    BallotId id() {
        return id;
    }

    /** Verifies before it looks in the box: once voting is closed nobody can find out a choice by casting it again. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(CastVote command, BallotPapers papers, Clock clock) {
        requireRound(command.round());
        BallotPaper paper = papers.of(command.round());
        paper.verify(command.rulebook(), command.channel(), command.selection(), clock.instant());
        if (vote == null) {
            apply(new VoteCast(
                    command.ballot(), command.round(), command.rulebook(), command.channel(), command.selection()));
        } else if (!paper.counts(vote.rulebook()) || !vote.isSameAs(command)) {
            apply(new VoteReplaced(
                    command.ballot(), command.round(), command.rulebook(), command.channel(), command.selection()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(WithdrawVote command, BallotPapers papers, Clock clock) {
        requireRound(command.round());
        BallotPaper paper = papers.of(command.round());
        paper.requireOpen(clock.instant());
        boolean inTheBox = vote != null && paper.counts(vote.rulebook());
        boolean withdrawn = id != null && vote == null;
        if (!inTheBox && !withdrawn) {
            throw new Rejection(new NoVoteToWithdraw(command.round()));
        }
        if (inTheBox) {
            apply(new VoteWithdrawn(command.ballot(), command.round()));
        }
    }

    @EventSourcingHandler
    void evolve(VoteCast event) {
        id = event.ballot();
        round = event.round();
        vote = new Vote(event.rulebook(), event.channel(), event.selection());
    }

    @EventSourcingHandler
    void evolve(VoteReplaced event) {
        vote = new Vote(event.rulebook(), event.channel(), event.selection());
    }

    @EventSourcingHandler
    void evolve(VoteWithdrawn event) {
        vote = null;
    }

    private void requireRound(RoundId named) {
        if (round != null && !round.equals(named)) {
            throw new Rejection(new BallotIsOfAnotherRound(round));
        }
    }
}
