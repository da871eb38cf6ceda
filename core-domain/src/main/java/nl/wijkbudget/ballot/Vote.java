package nl.wijkbudget.ballot;

import nl.wijkbudget.ballot.BallotCommand.CastVote;
import nl.wijkbudget.rulebook.Channel;
import nl.wijkbudget.rulebook.RulebookHash;
import nl.wijkbudget.rulebook.Selection;

/** What went into the box last on a right to vote. */
record Vote(RulebookHash rulebook, Channel channel, Selection selection) {
    /** Whether casting this changes nothing that counts; the channel does, because channels can be weighed. */
    boolean isSameAs(CastVote command) {
        return channel == command.channel() && selection.equals(command.selection());
    }
}
