package nl.wijkbudget.pabulib;

/** How published files say that there is no value. */
final class Absence {
    static final String WORD = "None";

    private Absence() {}

    static boolean of(String text) {
        return text.isEmpty() || text.equals(WORD);
    }
}
