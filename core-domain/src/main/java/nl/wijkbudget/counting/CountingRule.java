package nl.wijkbudget.counting;

/** A way to turn an election into an outcome: the same election always gives the same outcome, to the last tie. */
public interface CountingRule {
    /** The published name, as the rulebook cites it. */
    String name();

    Outcome count(Election election);
}
