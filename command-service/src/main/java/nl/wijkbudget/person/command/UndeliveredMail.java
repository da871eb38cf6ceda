package nl.wijkbudget.person.command;

/** The mail server did not take a mail; says by what kind of failure, because its text would name addresses. */
public final class UndeliveredMail extends Exception {
    UndeliveredMail(Exception failure) {
        super("A mail could not be sent: " + failure.getClass().getSimpleName());
    }
}
