package nl.wijkbudget.pabulib;

import java.util.Arrays;
import nl.wijkbudget.poll.Poll;
import nl.wijkbudget.poll.PollBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Puts ballots into a poll; when points turn out to have more decimals, all points so far are made finer.
 *
 * <p>Zeros at the end are no decimals: {@code 1.0} says as much as {@code 1}.
 */
final class PollBallots implements BallotSink {
    private @Nullable PollFrame frame;
    private @Nullable PollBuilder builder;
    private int[] chosen = new int[16];
    private int[] points = new int[16];
    private int decimals;

    @Override
    public void opened(PabulibOutline outline) {
        frame = new PollFrame(outline);
        builder = frame.builder();
    }

    @Override
    public void take(BallotRow ballot) {
        room(ballot.size());
        if (ballot.points().size() > 0) {
            takePoints(ballot.points());
        }
        for (int index = 0; index < ballot.size(); index++) {
            chosen[index] = frame().number(ballot.project(index));
        }
        open().add(chosen, points, ballot.size(), 0, 1);
    }

    /** The poll of all ballots; fails for a file of which the projects could not be read. */
    Poll poll() {
        return open().build();
    }

    private void takePoints(Points given) {
        for (int index = 0; index < given.size(); index++) {
            while (given.decimalsThatCount(index) > decimals) {
                refine();
            }
        }
        for (int index = 0; index < given.size(); index++) {
            points[index] = given.digits(index, decimals);
        }
    }

    /** Takes the ballots so far into a new poll, with one more decimal of their points. */
    private void refine() {
        Poll coarse = open().build();
        PollBuilder fine = frame().builder().pointUnit(coarse.pointUnit() * 10);
        for (int group = 0; group < coarse.groups(); group++) {
            int start = coarse.start(group);
            int length = (group + 1 < coarse.groups() ? coarse.start(group + 1) : coarse.entries()) - start;
            int[] projects = new int[length];
            int[] tenfold = new int[length];
            for (int entry = 0; entry < length; entry++) {
                projects[entry] = coarse.project(start + entry);
                tenfold[entry] = coarse.mark(start + entry) * 10;
            }
            fine.add(projects, tenfold, length, 0, coarse.size(group));
        }
        builder = fine;
        decimals++;
    }

    private void room(int size) {
        if (size > chosen.length) {
            chosen = Arrays.copyOf(chosen, size * 2);
            points = Arrays.copyOf(points, size * 2);
        }
    }

    private PollFrame frame() {
        if (frame == null) {
            throw new IllegalStateException("The projects come before the ballots");
        }
        return frame;
    }

    private PollBuilder open() {
        if (builder == null) {
            throw new IllegalStateException("The projects come before the ballots");
        }
        return builder;
    }
}
