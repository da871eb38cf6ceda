package nl.wijkbudget.ballot;

import java.time.Clock;
import java.time.Instant;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.neighbourhood.Neighbourhoods;

/** All that a stack of paper ballots or a table asks of the world around it: who may enter it, what the ballot paper is, what time it is. */
public record PaperDesk(Neighbourhoods neighbourhoods, BallotPapers papers, Clock clock) {
    /** The ballot paper, for those who may enter votes on it. */
    BallotPaper paperFor(Authority authority, RoundId round) {
        BallotPaper paper = papers.of(round);
        neighbourhoods.of(paper.neighbourhood()).requireMandate(authority, Competence.ENTER_PAPER_VOTES, now());
        return paper;
    }

    Instant now() {
        return clock.instant();
    }
}
