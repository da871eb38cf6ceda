package nl.wijkbudget.neighbourhood.query;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.wijkbudget.neighbourhood.projection.NeighbourhoodDetail;

/** A neighbourhood with the names of its themes and partners at hand; what has no name is called by its id. */
public record Setup(String id, String name, Map<String, String> themes, Map<String, String> partners) {
    static Setup of(NeighbourhoodDetail detail) {
        Map<String, String> themes = new LinkedHashMap<>();
        detail.themes().forEach(theme -> themes.put(theme.theme(), theme.name()));
        Map<String, String> partners = new LinkedHashMap<>();
        detail.partners().forEach(partner -> partners.put(partner.partner(), partner.name()));
        return new Setup(detail.neighbourhood(), detail.name(), themes, partners);
    }

    /** Until the register knows the neighbourhood. */
    static Setup unnamed(String id) {
        return new Setup(id, id, Map.of(), Map.of());
    }

    public String theme(String theme) {
        return themes.getOrDefault(theme, theme);
    }

    public String partner(String partner) {
        return partners.getOrDefault(partner, partner);
    }
}
