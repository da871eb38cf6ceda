package nl.wijkbudget.rule;

import nl.wijkbudget.poll.Poll;

/**
 * Sequential Phragmén: the price of each project is laid on its supporters as a load, and the project that makes the
 * heaviest load among its supporters least comes next.
 *
 * <p>Next is the lowest (price + loads of its supporters) / supporters; each supporter then bears that much. Projects that
 * nobody named come last, as equals. One dearer than the whole budget takes no part.
 *
 * @param skips whether a project that does not fit is left out; otherwise nothing more is funded as soon as any of those
 *     that are next does not fit
 */
public record Phragmen(boolean skips) implements Rule {
    public static final Phragmen STOP = new Phragmen(false);
    public static final Phragmen SKIP = new Phragmen(true);

    @Override
    public Trace count(Poll poll) {
        if (!poll.weights().isEmpty()) {
            throw new IllegalArgumentException("Loads are borne by voters, so channels cannot weigh under Phragmén");
        }
        PhragmenRun run = new PhragmenRun(poll);
        if (skips) {
            run.skipWhatDoesNotFit();
        } else {
            run.stopWhenOneDoesNotFit();
        }
        return run.trace();
    }
}
