package nl.wijkbudget.ballot.projection;

import java.util.List;
import nl.wijkbudget.rulebook.Channel;

/** Ballots in the box: cast minus withdrawn; a replacement is not one more. */
public record Turnout(String round, long inTheBox, long withdrawn, List<ByChannel> channels) {
    /** Ballots that came over one channel, withdrawn ones included. */
    public record ByChannel(Channel channel, long castBallots, long replaced) {}
}
