package nl.wijkbudget.ballot.query;

/**
 * How much of something a ballot may use, and uses so far.
 *
 * @param unit what is counted: projects, places, points, tokens, jokers, theme (projects of one) or money (cents)
 * @param of the theme that it is for; empty when it is for the whole ballot
 */
public record Room(String unit, String of, long used, long most) {
    /** Below zero when there is too much on the ballot. */
    public long left() {
        return most - used;
    }

    public boolean isMoney() {
        return unit.equals("money");
    }
}
