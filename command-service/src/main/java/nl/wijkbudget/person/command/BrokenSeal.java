package nl.wijkbudget.person.command;

/** What was sealed is not what is there, or is not about this, or is under another key; which of them cannot be told. */
final class BrokenSeal extends Exception {
    BrokenSeal(String message) {
        super(message);
    }
}
