package nl.wijkbudget.counting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.rule.Marks;
import nl.wijkbudget.rule.Poll;
import nl.wijkbudget.rule.PollBuilder;
import nl.wijkbudget.rule.PollProject;
import nl.wijkbudget.rulebook.BallotForm;
import nl.wijkbudget.rulebook.Candidate;
import nl.wijkbudget.rulebook.Pot;

/**
 * The election of one pot as plain numbers: its money, its candidates in the order of the tie rule, and from every ballot
 * what it says of them. A ballot that names none of them is an empty ballot.
 */
record PotPoll(Pot pot, List<Candidate> candidates, Poll poll) {
    private static final long CENTS = 100;

    PotPoll {
        candidates = List.copyOf(candidates);
    }

    static List<PotPoll> of(Election election) {
        return election.rulebook().pots().stream().map(pot -> of(pot, election)).toList();
    }

    Candidate candidate(int number) {
        return candidates.get(number);
    }

    private static PotPoll of(Pot pot, Election election) {
        List<Candidate> candidates = election.rulebook().candidates().stream()
                .filter(candidate -> candidate.pot().equals(pot.pot()))
                .sorted(TieOrder.of(election.rulebook()))
                .toList();
        return new PotPoll(pot, candidates, poll(pot, candidates, election));
    }

    private static Poll poll(Pot pot, List<Candidate> candidates, Election election) {
        List<PollProject> projects = new ArrayList<>();
        Map<ProjectId, Integer> numbers = new HashMap<>();
        for (Candidate candidate : candidates) {
            numbers.put(candidate.project(), projects.size());
            projects.add(new PollProject(
                    candidate.project().value(), candidate.price().cents()));
        }
        BallotForm form = election.rulebook().form();
        PollBuilder poll = new PollBuilder(projects, pot.amount().cents(), marks(form)).unit(CENTS);
        int[] named = new int[projects.size()];
        int[] points = new int[projects.size()];
        for (CountedBallot ballot : election.ballots()) {
            int length = 0;
            for (Map.Entry<ProjectId, Integer> given :
                    form.points(ballot.selection()).entrySet()) {
                Integer number = numbers.get(given.getKey());
                if (number != null) {
                    named[length] = number;
                    points[length] = given.getValue();
                    length++;
                }
            }
            poll.add(named, points, length, 0, 1);
        }
        return poll.build();
    }

    private static Marks marks(BallotForm form) {
        return form.givesPoints() ? Marks.POINTS : Marks.CHOICES;
    }
}
