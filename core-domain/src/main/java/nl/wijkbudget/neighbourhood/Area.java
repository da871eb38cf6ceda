package nl.wijkbudget.neighbourhood;

/** Where a neighbourhood lies: all between a corner in the southwest and one in the northeast, a thousandth of a degree to a degree apart. */
public record Area(Point southWest, Point northEast) {
    private static final int SMALLEST = 100;
    private static final int LARGEST = 100_000;

    public Area {
        requireAscending("north", southWest.latitude(), northEast.latitude());
        requireAscending("east", southWest.longitude(), northEast.longitude());
    }

    public boolean contains(Point point) {
        return southWest.latitude() <= point.latitude()
                && point.latitude() <= northEast.latitude()
                && southWest.longitude() <= point.longitude()
                && point.longitude() <= northEast.longitude();
    }

    private static void requireAscending(String way, int from, int to) {
        if (to - from < SMALLEST || to - from > LARGEST) {
            throw new IllegalArgumentException("The second corner lies " + way + " of the first, 0.001 to 1 degree");
        }
    }
}
