package nl.wijkbudget.decision;

import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeMatcher;

/** Matches the rejection that carries exactly this refusal. */
public final class Refused extends TypeSafeMatcher<Rejection> {
    private final Refusal expected;

    private Refused(Refusal expected) {
        this.expected = expected;
    }

    public static Matcher<Rejection> because(Refusal expected) {
        return new Refused(expected);
    }

    @Override
    protected boolean matchesSafely(Rejection actual) {
        return expected.equals(actual.refusal());
    }

    @Override
    public void describeTo(Description description) {
        description.appendText("a rejection because ").appendValue(expected);
    }
}
