package nl.wijkbudget.benchmark;

import nl.wijkbudget.log.command.LogEventStore;

/** A way to read all ballots and tally them. */
interface Replay {

    String name();

    Tally tally(LogEventStore store, long events) throws Exception;
}
