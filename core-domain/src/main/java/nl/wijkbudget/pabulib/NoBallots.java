package nl.wijkbudget.pabulib;

/** Takes ballots and does nothing with them, for who only wants to know what is wrong. */
final class NoBallots implements BallotSink {
    @Override
    public void opened(PabulibOutline outline) {}

    @Override
    public void take(BallotRow ballot) {}
}
