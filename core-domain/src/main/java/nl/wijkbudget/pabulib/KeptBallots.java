package nl.wijkbudget.pabulib;

/** Makes an object of every ballot, for listeners that keep them. */
record KeptBallots(PabulibListener listener) implements BallotSink {
    @Override
    public void opened(PabulibOutline outline) {
        listener.opened(outline);
    }

    @Override
    public void take(BallotRow ballot) {
        listener.received(ballot.kept());
    }
}
