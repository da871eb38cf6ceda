package nl.wijkbudget.person;

import nl.wijkbudget.identity.ActorId;

/** The people who may log in, each behind a pseudonym that says nothing about them. */
public interface People extends Names {
    /** The pseudonym of whoever logs in so: drawn at random the first time, the same until the person is erased. */
    ActorId admit(Login login);
}
