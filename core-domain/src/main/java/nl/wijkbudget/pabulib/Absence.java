package nl.wijkbudget.pabulib;

/** How published files say that there is no value. */
final class Absence {
    private Absence() {}

    static boolean of(String text) {
        return text.isEmpty() || text.equals("None");
    }
}
