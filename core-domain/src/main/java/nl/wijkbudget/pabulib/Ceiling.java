package nl.wijkbudget.pabulib;

/**
 * How much of a file is taken in: characters in one row, rows in all, and faults kept of each severity.
 *
 * <p>The largest published elections stay under a twentieth of the default; a broken file of any size fits in memory.
 */
public record Ceiling(int rowLength, int rows, int faults) {
    public static final Ceiling DEFAULT = new Ceiling(1_000_000, 2_000_000, 1_000);
}
