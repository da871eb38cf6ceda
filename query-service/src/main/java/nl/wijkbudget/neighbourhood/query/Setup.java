package nl.wijkbudget.neighbourhood.query;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.wijkbudget.neighbourhood.Area;
import nl.wijkbudget.neighbourhood.projection.NeighbourhoodDetail;
import org.jspecify.annotations.Nullable;

/** A neighbourhood with the names of its themes and partners at hand; what has no name is called by its id. */
public record Setup(
        String id,
        String name,
        Map<String, String> themes,
        Map<String, String> partners,
        @Nullable Area area) {
    /** Without an area. */
    public Setup(String id, String name, Map<String, String> themes, Map<String, String> partners) {
        this(id, name, themes, partners, null);
    }

    static Setup of(NeighbourhoodDetail detail) {
        Map<String, String> themes = new LinkedHashMap<>();
        detail.themes().forEach(theme -> themes.put(theme.theme(), theme.name()));
        Map<String, String> partners = new LinkedHashMap<>();
        detail.partners().forEach(partner -> partners.put(partner.partner(), partner.name()));
        return new Setup(detail.neighbourhood(), detail.name(), themes, partners, detail.area());
    }

    /** Until the register knows the neighbourhood. */
    static Setup unnamed(String id) {
        return new Setup(id, id, Map.of(), Map.of());
    }

    /** The tiles of its map; null until its area was drawn. */
    public @Nullable TileGrid grid() {
        return area == null ? null : new TileGrid(area);
    }

    public String theme(String theme) {
        return themes.getOrDefault(theme, theme);
    }

    public String partner(String partner) {
        return partners.getOrDefault(partner, partner);
    }
}
