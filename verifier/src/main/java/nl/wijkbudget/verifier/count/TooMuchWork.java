package nl.wijkbudget.verifier.count;

/** A recount that would take too long: no verdict, rather than a guess. */
public final class TooMuchWork extends RuntimeException {
    public TooMuchWork(String rule) {
        super(rule);
    }
}
