package nl.wijkbudget.counting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.rulebook.BallotForm;
import nl.wijkbudget.rulebook.Candidate;
import nl.wijkbudget.rulebook.RuleChoice.Measure;
import nl.wijkbudget.rulebook.Selection;

/**
 * Votes and points per candidate: a vote from every ballot that names it, however few points it gives.
 *
 * <p>A ballot counts once for a project, by the first place it names it in; who is no candidate (any more) is passed over.
 */
final class Tally {
    private final Map<ProjectId, Integer> index = new HashMap<>();
    private final int[] votes;
    private final long[] points;
    private final int[] lastBallot;
    private final BallotForm form;
    private int ballots;

    private Tally(List<Candidate> candidates, BallotForm form) {
        candidates.forEach(candidate -> index.put(candidate.project(), index.size()));
        this.form = form;
        votes = new int[index.size()];
        points = new long[index.size()];
        lastBallot = new int[index.size()];
    }

    static Tally of(Election election) {
        Tally tally =
                new Tally(election.rulebook().candidates(), election.rulebook().form());
        election.ballots().forEach(ballot -> tally.add(ballot.selection()));
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

    private void add(Selection selection) {
        ballots++;
        List<ProjectId> named = selection.projects();
        for (int place = 0; place < named.size(); place++) {
            Integer candidate = index.get(named.get(place));
            if (candidate != null && lastBallot[candidate] < ballots) {
                lastBallot[candidate] = ballots;
                votes[candidate]++;
                points[candidate] = Math.addExact(points[candidate], PointsOnBallot.at(place, selection, form));
            }
        }
    }

    private int place(ProjectId candidate) {
        Integer place = index.get(candidate);
        if (place == null) {
            throw new IllegalArgumentException("Not a candidate: " + candidate);
        }
        return place;
    }
}
