package nl.wijkbudget.rule;

/** A way to turn a poll into winners: the same poll always gives the same trace, to the last tie. */
@FunctionalInterface
public interface Rule {
    Trace count(Poll poll);
}
