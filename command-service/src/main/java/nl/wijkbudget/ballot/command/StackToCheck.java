package nl.wijkbudget.ballot.command;

import java.time.Instant;
import java.util.List;
import nl.wijkbudget.ballot.BallotPaper;
import nl.wijkbudget.ballot.BallotPapers;
import nl.wijkbudget.ballot.PaperSheet;
import nl.wijkbudget.ballot.TypedStack;
import nl.wijkbudget.identity.PaperBatchId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.rulebook.Channel;
import nl.wijkbudget.rulebook.RulebookHash;

/** A stack of paper ballots that two people typed, a ballot on each line: nothing of it is kept or entered. */
public record StackToCheck(RoundId round, PaperBatchId batch, RulebookHash rulebook, String first, String second) {
    public StackToCheck {
        if (first.isBlank() || second.isBlank()) {
            throw new IllegalArgumentException("A stack is typed twice");
        }
    }

    /** Refuses when nothing can be entered now, and with every sheet that is not typed alike or does not fit. */
    Agreed check(BallotPapers papers, Instant now) {
        BallotPaper paper = papers.of(round);
        paper.requireOpen(rulebook, Channel.PAPER, now);
        return new Agreed(round, batch, TypedStack.of(first, second).sheets(paper.rulebook()));
    }

    /** What both typed, as it can be entered. */
    public record Agreed(RoundId round, PaperBatchId batch, List<PaperSheet> sheets) {
        public Agreed {
            sheets = List.copyOf(sheets);
        }
    }
}
