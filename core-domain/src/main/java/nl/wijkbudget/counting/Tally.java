package nl.wijkbudget.counting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.rulebook.BallotForm;
import nl.wijkbudget.rulebook.Candidate;
import nl.wijkbudget.rulebook.RuleChoice.Measure;
import nl.wijkbudget.rulebook.Selection;

/** Votes and points per candidate: a vote from every ballot that names it, however few points it gives. */
final class Tally {
    private final Map<ProjectId, Integer> places = new HashMap<>();
    private final int[] votes;
    private final long[] points;

    private Tally(List<Candidate> candidates) {
        candidates.forEach(candidate -> places.put(candidate.project(), places.size()));
        votes = new int[places.size()];
        points = new long[places.size()];
    }

    static Tally of(Election election) {
        Tally tally = new Tally(election.rulebook().candidates());
        BallotForm form = election.rulebook().form();
        for (CountedBallot ballot : election.ballots()) {
            tally.add(ballot.selection(), form);
        }
        return tally;
    }

    int votes(ProjectId candidate) {
        return votes[place(candidate)];
    }

    long points(ProjectId candidate) {
        return points[place(candidate)];
    }

    long score(ProjectId candidate, Measure measure) {
        return measure == Measure.VOTES ? votes(candidate) : points(candidate);
    }

    private void add(Selection selection, BallotForm form) {
        form.points(selection).forEach((project, given) -> {
            int place = place(project);
            votes[place]++;
            points[place] = Math.addExact(points[place], given);
        });
    }

    private int place(ProjectId candidate) {
        Integer place = places.get(candidate);
        if (place == null) {
            throw new IllegalArgumentException("Not a candidate: " + candidate);
        }
        return place;
    }
}
