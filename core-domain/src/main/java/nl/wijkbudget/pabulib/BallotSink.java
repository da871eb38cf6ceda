package nl.wijkbudget.pabulib;

/** Takes the ballots of a file while it is read. */
interface BallotSink {
    /** Called once before the first ballot; never, and no ballots either, when META or PROJECTS has errors. */
    void opened(PabulibOutline outline);

    /** The ballot is good until the next one. */
    void take(BallotRow ballot);
}
