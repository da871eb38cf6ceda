package nl.wijkbudget.counting;

import java.util.List;
import nl.wijkbudget.poll.Marks;
import nl.wijkbudget.poll.Poll;
import nl.wijkbudget.rulebook.Candidate;
import nl.wijkbudget.rulebook.Pot;

/** The election of one pot as plain numbers: its money, and its candidates in the order of the tie rule. */
record PotPoll(Pot pot, List<Candidate> candidates, Poll poll) {
    PotPoll {
        candidates = List.copyOf(candidates);
    }

    static List<PotPoll> of(Election election, Marks marks) {
        return election.rulebook().pots().stream()
                .map(pot -> of(pot, election, marks))
                .toList();
    }

    Candidate candidate(int number) {
        return candidates.get(number);
    }

    private static PotPoll of(Pot pot, Election election, Marks marks) {
        List<Candidate> candidates = election.rulebook().candidates().stream()
                .filter(candidate -> candidate.pot().equals(pot.pot()))
                .sorted(election.tieOrder())
                .toList();
        return new PotPoll(pot, candidates, new PotBallots(election, pot, candidates, marks).poll());
    }
}
