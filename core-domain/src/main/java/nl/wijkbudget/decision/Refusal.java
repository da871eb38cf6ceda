package nl.wijkbudget.decision;

/** Why a command was not carried out, as a value: its code is frozen, its components are the figures of the explanation. */
public interface Refusal {
    /** {@code capability.kebab-statement}; never changed once published. */
    String code();
}
