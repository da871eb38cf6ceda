package nl.wijkbudget.neighbourhood.projection;

import java.time.Instant;
import java.util.List;

/** How a neighbourhood is set up. */
public record NeighbourhoodDetail(
        String neighbourhood,
        String name,
        int residents,
        List<ThemeLine> themes,
        List<PartnerLine> partners,
        List<MandateLine> mandates) {
    /** A theme by its name. */
    public record ThemeLine(String theme, String name) {}

    /** A partner by its name. */
    public record PartnerLine(String partner, String name) {}

    /** Who may decide what, from one instant up to another; ended when that was before its time. */
    public record MandateLine(
            String mandate,
            String holder,
            String role,
            List<String> competences,
            Instant from,
            Instant until,
            boolean ended) {}
}
