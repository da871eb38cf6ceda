package nl.wijkbudget.counting;

import java.util.List;
import nl.wijkbudget.rulebook.Candidate;
import nl.wijkbudget.rulebook.TieRule;

/** The projects with one and the same score, in the order of the tie rule. */
record EqualScores(long score, List<Candidate> candidates) {
    EqualScores {
        candidates = List.copyOf(candidates);
    }

    Tie tie(TieRule rule, boolean decisive) {
        return new Tie(score, candidates.stream().map(Candidate::project).toList(), rule, decisive);
    }
}
