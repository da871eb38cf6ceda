package nl.wijkbudget.verifier.count;

/** What makes a trace of a poll, from nothing else. */
@FunctionalInterface
public interface Rule {
    Trace count(Poll poll);
}
