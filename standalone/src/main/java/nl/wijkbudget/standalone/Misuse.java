package nl.wijkbudget.standalone;

/** Words on the command line that cannot be followed; the message says what to write instead. */
final class Misuse extends RuntimeException {
    private static final long serialVersionUID = 1;

    Misuse(String message) {
        super(message);
    }
}
