package nl.wijkbudget.rulebook;

/** Asks which counting rules this engine can apply. */
@FunctionalInterface
public interface KnownRules {
    boolean knows(String name);
}
