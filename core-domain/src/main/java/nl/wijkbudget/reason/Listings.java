package nl.wijkbudget.reason;

import nl.wijkbudget.poll.Marks;
import nl.wijkbudget.poll.Poll;

/** Counts the ballots that name each project, those that give it no points left out. */
final class Listings {
    private Listings() {}

    static int[] of(Poll poll) {
        int[] ballots = new int[poll.projects().size()];
        for (int group = 0; group < poll.groups(); group++) {
            for (int entry = poll.start(group); entry < poll.start(group + 1); entry++) {
                boolean wanted = poll.marks() != Marks.POINTS || poll.mark(entry) > 0;
                ballots[poll.project(entry)] += wanted ? poll.size(group) : 0;
            }
        }
        return ballots;
    }
}
