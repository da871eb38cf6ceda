package nl.wijkbudget.ballot.command;

import java.time.Instant;
import java.util.Objects;
import nl.wijkbudget.ballot.BallotPaper;
import nl.wijkbudget.ballot.BallotPapers;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.rulebook.Channel;
import nl.wijkbudget.rulebook.RulebookHash;
import nl.wijkbudget.rulebook.Selection;
import nl.wijkbudget.votingcode.command.WrittenCode;
import org.jspecify.annotations.Nullable;

/** What a voter has filled in so far: nothing of it is looked up, kept or cast. */
public record BallotToCheck(
        RoundId round,
        @Nullable WrittenCode code,
        @Nullable RulebookHash rulebook,
        @Nullable Selection selection) {
    /** Refuses a code with a typing error, a vote that is not open, and a choice that does not fit; whether a code works is told with the vote alone. */
    void check(BallotPapers papers, Instant now) {
        if (code != null) {
            code.requireNoTypo();
        }
        BallotPaper paper = papers.of(round);
        paper.requireOpen(Objects.requireNonNullElse(rulebook, paper.hash()), Channel.ONLINE, now);
        if (selection != null) {
            paper.rulebook().check(selection);
        }
    }

    /** That it could be cast as it is. */
    public record Fitting(RoundId round, boolean fits) {}
}
