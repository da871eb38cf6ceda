package nl.wijkbudget.access;

/** Carries out of the guard why somebody is not let in, to whoever answers: a program gets a problem, a person a page. */
public final class NotAdmitted extends RuntimeException {
    private final transient AccessRefusal why;

    public NotAdmitted(AccessRefusal why) {
        super(why.code() + " " + why, null, false, false);
        this.why = why;
    }

    public AccessRefusal why() {
        return why;
    }
}
