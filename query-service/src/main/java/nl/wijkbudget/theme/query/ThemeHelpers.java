package nl.wijkbudget.theme.query;

import java.time.Instant;
import java.util.List;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.neighbourhood.projection.NeighbourhoodDetail;
import nl.wijkbudget.neighbourhood.projection.NeighbourhoodDetail.MandateLine;

/** Who look after a theme, or after all themes of its neighbourhood: how many have each of the roles now, whoever they are. */
record ThemeHelpers(Role role, long people, List<String> competences) {
    static List<ThemeHelpers> of(String theme, NeighbourhoodDetail neighbourhood, Instant now) {
        List<MandateLine> here = neighbourhood.mandates().stream()
                .filter(mandate -> mandate.theme() == null || mandate.theme().equals(theme))
                .toList();
        return List.of(of(Role.THEME_CONTACT, here, now), of(Role.PROCESS_FACILITATOR, here, now));
    }

    private static ThemeHelpers of(Role role, List<MandateLine> mandates, Instant now) {
        List<MandateLine> held = mandates.stream()
                .filter(mandate -> mandate.role().equals(role.name()))
                .filter(mandate -> !mandate.ended() && !now.isBefore(mandate.from()) && now.isBefore(mandate.until()))
                .toList();
        return new ThemeHelpers(
                role,
                held.stream().map(MandateLine::holder).distinct().count(),
                held.stream()
                        .flatMap(mandate -> mandate.competences().stream())
                        .distinct()
                        .sorted()
                        .toList());
    }
}
