package nl.wijkbudget.rulebook;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** All that decides a vote: who stands for what price, how to vote, how to count, until when. */
public record Rulebook(
        List<Candidate> candidates,
        BallotForm form,
        RuleChoice rule,
        List<Pot> pots,
        TieRule tieRule,
        VotingWindow window,
        EligibilityPolicy eligibility,
        Set<Channel> channels,
        int top,
        String currency) {
    public Rulebook {
        candidates = List.copyOf(candidates);
        pots = List.copyOf(pots);
        channels = Collections.unmodifiableSet(new TreeSet<>(channels));
    }
}
