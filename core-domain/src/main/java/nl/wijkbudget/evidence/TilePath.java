package nl.wijkbudget.evidence;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The name of a tile.
 *
 * @param level of tiles, eight levels of the tree each; {@link #ENTRIES} for the entries themselves
 * @param width how many it holds, at most {@link #FULL}
 */
public record TilePath(int level, long index, int width) {
    public static final int ENTRIES = -1;
    public static final int FULL = 256;
    static final int HEIGHT = 8;

    private static final int MOST_LEVELS = 64;
    private static final int GROUP = 1_000;
    private static final Pattern FORM =
            Pattern.compile("tile/(entries|0|[1-9]\\d?)/((?:x\\d{3}/){0,5}\\d{3})(?:[.]p/([1-9]\\d{0,2}))?");

    public TilePath {
        if (level < ENTRIES || level >= MOST_LEVELS || index < 0 || width < 1 || width > FULL) {
            throw new IllegalArgumentException("No tile " + level + "/" + index + " of width " + width);
        }
    }

    /** Empty when this is not the name of a tile. */
    public static Optional<TilePath> parse(String path) {
        Matcher parts = FORM.matcher(path);
        if (!parts.matches()) {
            return Optional.empty();
        }
        int level = parts.group(1).equals("entries") ? ENTRIES : Integer.parseInt(parts.group(1));
        int width = parts.group(3) == null ? FULL : Integer.parseInt(parts.group(3));
        if (level >= MOST_LEVELS || (parts.group(3) != null && width >= FULL)) {
            return Optional.empty();
        }
        TilePath tile = new TilePath(level, Long.parseLong(parts.group(2).replaceAll("[x/]", "")), width);
        return tile.path().equals(path) ? Optional.of(tile) : Optional.empty();
    }

    public boolean full() {
        return width == FULL;
    }

    public TilePath whenFull() {
        return new TilePath(level, index, FULL);
    }

    public String path() {
        String of = level == ENTRIES ? "entries" : Integer.toString(level);
        return "tile/" + of + "/" + groups(index) + (full() ? "" : ".p/" + width);
    }

    /** A number in groups of three digits, as these paths write it. */
    public static String groups(long number) {
        StringBuilder path = new StringBuilder("%03d".formatted(number % GROUP));
        for (long rest = number / GROUP; rest > 0; rest /= GROUP) {
            path.insert(0, "x%03d/".formatted(rest % GROUP));
        }
        return path.toString();
    }

    @Override
    public String toString() {
        return path();
    }
}
