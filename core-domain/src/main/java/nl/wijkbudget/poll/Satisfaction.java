package nl.wijkbudget.poll;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How much a voter gets out of a project on the ballot; any ballot can be read as the set of projects it lists. */
public enum Satisfaction {
    /** The price of each listed project. */
    COST,
    /** One for each listed project. */
    CARDINALITY,
    /** The points given; one where the ballots only choose. */
    POINTS,
    /** On a ballot of n places, n - 1 for the first down to 0 for the last. */
    BORDA,
    /** The length of the longest possible ballot for the first place, one less for each place after it. */
    RANK_POINTS;

    /** As rules name it, like {@code rank-points}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Satisfaction of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** All that ballots with these marks tell. */
    public static String words(Marks marks) {
        return Stream.of(values())
                .filter(each -> each.fits(marks))
                .map(Satisfaction::word)
                .collect(Collectors.joining(", "));
    }

    /** Whether ballots with these marks tell as much. */
    public boolean fits(Marks marks) {
        return switch (this) {
            case COST, CARDINALITY -> true;
            case POINTS -> marks != Marks.PLACES;
            case BORDA, RANK_POINTS -> marks == Marks.PLACES;
        };
    }
}
