package nl.wijkbudget.ballot;

import nl.wijkbudget.decision.Command;
import nl.wijkbudget.identity.BallotId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.rulebook.Channel;
import nl.wijkbudget.rulebook.RulebookHash;
import nl.wijkbudget.rulebook.Selection;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Everything a voter can ask of a ballot. */
public sealed interface BallotCommand extends Command {
    /** Cast a ballot, or replace the one cast before. Sending the same ballot twice is harmless. */
    record CastVote(
            @TargetAggregateIdentifier BallotId ballot,
            RoundId round,
            RulebookHash rulebook,
            Channel channel,
            Selection selection)
            implements BallotCommand {}

    /** Take the ballot out of the box; it can be cast again until closing. */
    record WithdrawVote(@TargetAggregateIdentifier BallotId ballot, RoundId round) implements BallotCommand {}
}
