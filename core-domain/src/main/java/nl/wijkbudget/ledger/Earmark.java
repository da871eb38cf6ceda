package nl.wijkbudget.ledger;

import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.ThemeId;
import org.jspecify.annotations.Nullable;

/** What money may be used for: a theme, an area, both, or (two nulls) anything in the neighbourhood. */
public record Earmark(@Nullable ThemeId theme, @Nullable NeighbourhoodId area) {
    public static final Earmark NONE = new Earmark(null, null);

    /** Whether a project of this theme in this neighbourhood may be paid from it. */
    public boolean allows(ThemeId projectTheme, NeighbourhoodId projectArea) {
        return (theme == null || theme.equals(projectTheme)) && (area == null || area.equals(projectArea));
    }
}
