package nl.wijkbudget.rule;

import java.util.ArrayList;
import java.util.List;

/** One ballot as a voter hands it in: projects, in order of preference where they are ranked, and points beside them. */
record PlainBallot(List<Integer> chosen, List<Integer> points, int channel) {
    static final PlainBallot EMPTY = new PlainBallot(List.of(), List.of(), 0);

    PlainBallot {
        chosen = List.copyOf(chosen);
        points = List.copyOf(points);
    }

    boolean names(int project) {
        return chosen.contains(project);
    }

    PlainBallot with(int project, int itsPoints) {
        List<Integer> more = new ArrayList<>(chosen);
        more.add(project);
        List<Integer> morePoints = new ArrayList<>(points);
        morePoints.add(itsPoints);
        return new PlainBallot(more, morePoints, channel);
    }

    /** The same ballot when projects get other numbers. */
    PlainBallot renumbered(List<Integer> numbers) {
        return new PlainBallot(chosen.stream().map(numbers::get).toList(), points, channel);
    }
}
