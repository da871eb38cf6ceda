package nl.wijkbudget.neighbourhood.projection;

import java.time.Instant;
import java.util.List;
import nl.wijkbudget.neighbourhood.Area;
import org.jspecify.annotations.Nullable;

/** How a neighbourhood is set up; its area is null until that was drawn. */
public record NeighbourhoodDetail(
        String neighbourhood,
        String name,
        int residents,
        @Nullable Area area,
        List<ThemeLine> themes,
        List<PartnerLine> partners,
        List<MandateLine> mandates) {
    /** A theme by its name. */
    public record ThemeLine(String theme, String name) {}

    /** A partner by its name. */
    public record PartnerLine(String partner, String name) {}

    /**
     * Who may decide what, from one instant up to another; ended when that was before its time.
     *
     * @param theme the one theme of whose projects it is; null of all
     */
    public record MandateLine(
            String mandate,
            String holder,
            String role,
            List<String> competences,
            Instant from,
            Instant until,
            boolean ended,
            @Nullable String theme) {}
}
