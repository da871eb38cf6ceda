package nl.wijkbudget.benchmark;

/** A way to store votes durably. */
interface Contender extends AutoCloseable {

    String name();

    /** Returns when this vote, or this batch of votes, is stored; gives their number. */
    int vote(String ballot) throws Exception;

    /** How many votes are in the database. */
    long stored() throws Exception;

    @Override
    void close();
}
