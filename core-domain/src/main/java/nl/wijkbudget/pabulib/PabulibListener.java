package nl.wijkbudget.pabulib;

/**
 * Receives ballots one by one while a file is read.
 *
 * <p>A fault may still come after a ballot was handed over: check a file first, then stream it.
 */
@FunctionalInterface
public interface PabulibListener {

    /** Called once before the first ballot, unless META or PROJECTS has errors. */
    default void opened(PabulibOutline outline) {}

    /** Called for every ballot without errors, in the order of the file. */
    void received(PabulibBallot ballot);
}
