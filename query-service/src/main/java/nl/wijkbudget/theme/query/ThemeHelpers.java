package nl.wijkbudget.theme.query;

import java.time.Instant;
import java.util.List;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.neighbourhood.projection.NeighbourhoodDetail;
import nl.wijkbudget.neighbourhood.projection.NeighbourhoodDetail.MandateLine;

/** Who look after the themes of a neighbourhood: how many have each of the roles for it now, whoever they are. */
record ThemeHelpers(Role role, long people, List<String> competences) {
    static List<ThemeHelpers> in(NeighbourhoodDetail neighbourhood, Instant now) {
        return List.of(
                of(Role.THEME_CONTACT, neighbourhood.mandates(), now),
                of(Role.PROCESS_FACILITATOR, neighbourhood.mandates(), now));
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
