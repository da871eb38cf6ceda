package nl.wijkbudget.approval;

import nl.wijkbudget.identity.SubmissionId;

/** Asks how far a submitted decision is. */
@FunctionalInterface
public interface Submissions {
    /** Refuses when nobody submitted it. */
    SubmissionProfile of(SubmissionId submission);
}
