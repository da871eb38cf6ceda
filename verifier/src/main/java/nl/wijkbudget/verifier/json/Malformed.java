package nl.wijkbudget.verifier.json;

/** Something is not of the form that the specification gives it. */
public final class Malformed extends RuntimeException {
    public Malformed(String what) {
        super(what);
    }
}
