package nl.wijkbudget.ledger;

import java.util.Comparator;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.ThemeId;
import org.jspecify.annotations.Nullable;

/** What money may be used for: a theme, an area, both, or (two nulls) anything in the neighbourhood. */
public record Earmark(@Nullable ThemeId theme, @Nullable NeighbourhoodId area) {
    public static final Earmark NONE = new Earmark(null, null);

    /** The narrowest first: theme and area, theme, area, neither; then by name. */
    static final Comparator<Earmark> NARROWEST_FIRST = Comparator.comparingInt(Earmark::breadth)
            .thenComparing(Earmark::theme, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Earmark::area, Comparator.nullsLast(Comparator.naturalOrder()));

    /** Whether a project of this theme in this neighbourhood may be paid from it. */
    public boolean allows(ThemeId projectTheme, NeighbourhoodId projectArea) {
        return (theme == null || theme.equals(projectTheme)) && (area == null || area.equals(projectArea));
    }

    private int breadth() {
        return (theme == null ? 2 : 0) + (area == null ? 1 : 0);
    }
}
