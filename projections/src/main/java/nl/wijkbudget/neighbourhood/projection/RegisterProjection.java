package nl.wijkbudget.neighbourhood.projection;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.ThemeId;
import nl.wijkbudget.neighbourhood.Area;
import nl.wijkbudget.neighbourhood.AreaDrawn;
import nl.wijkbudget.neighbourhood.MandateEnded;
import nl.wijkbudget.neighbourhood.MandateGranted;
import nl.wijkbudget.neighbourhood.NeighbourhoodEstablished;
import nl.wijkbudget.neighbourhood.PartnerAdmitted;
import nl.wijkbudget.neighbourhood.Point;
import nl.wijkbudget.neighbourhood.ThemeDefined;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;

/** Keeps the register of neighbourhoods, their themes, partners and mandates. */
@ProcessingGroup("neighbourhood.register")
public class RegisterProjection {
    private final NeighbourhoodRows neighbourhoods;
    private final ThemeRows themes;
    private final PartnerRows partners;
    private final MandateRows mandates;

    RegisterProjection(NeighbourhoodRows neighbourhoods, ThemeRows themes, PartnerRows partners, MandateRows mandates) {
        this.neighbourhoods = neighbourhoods;
        this.themes = themes;
        this.partners = partners;
        this.mandates = mandates;
    }

    @EventHandler
    void on(NeighbourhoodEstablished event) {
        NeighbourhoodRow row = new NeighbourhoodRow(event.neighbourhood().value());
        row.name = event.name();
        row.residents = event.residents();
        neighbourhoods.save(row);
    }

    @EventHandler
    void on(ThemeDefined event) {
        ThemeRow row = new ThemeRow(key(event.neighbourhood(), event.theme().value()));
        row.neighbourhood = event.neighbourhood().value();
        row.theme = event.theme().value();
        row.name = event.name();
        themes.save(row);
    }

    @EventHandler
    void on(PartnerAdmitted event) {
        PartnerRow row =
                new PartnerRow(key(event.neighbourhood(), event.partner().value()));
        row.neighbourhood = event.neighbourhood().value();
        row.partner = event.partner().value();
        row.name = event.name();
        partners.save(row);
    }

    @EventHandler
    void on(AreaDrawn event) {
        NeighbourhoodRow row =
                neighbourhoods.findById(event.neighbourhood().value()).orElseThrow();
        row.southWest = event.area().southWest().text();
        row.northEast = event.area().northEast().text();
    }

    @EventHandler
    void on(MandateGranted event) {
        MandateRow row =
                new MandateRow(key(event.neighbourhood(), event.mandate().value()));
        row.neighbourhood = event.neighbourhood().value();
        row.mandate = event.mandate().value();
        row.holder = event.grant().holder().value();
        row.role = event.grant().role().name();
        row.competences = event.grant().competences().stream().map(Enum::name).collect(Collectors.joining(","));
        row.validFrom = event.grant().from();
        row.validUntil = event.grant().until();
        ThemeId theme = event.grant().theme();
        row.theme = theme == null ? null : theme.value();
        mandates.save(row);
    }

    @EventHandler
    void on(MandateEnded event) {
        MandateRow row = mandates.findById(
                        key(event.neighbourhood(), event.mandate().value()))
                .orElseThrow();
        boolean hadStarted = row.validFrom.isBefore(event.endedAt());
        row.validUntil = hadStarted ? event.endedAt() : row.validFrom;
        row.ended = true;
    }

    @ResetHandler
    void reset() {
        neighbourhoods.deleteAllInBatch();
        themes.deleteAllInBatch();
        partners.deleteAllInBatch();
        mandates.deleteAllInBatch();
    }

    @QueryHandler
    NeighbourhoodList answer(ListNeighbourhoods query) {
        List<NeighbourhoodRow> found = neighbourhoods.page(query.after(), Limit.of(query.limit() + 1));
        boolean more = found.size() > query.limit();
        List<NeighbourhoodRow> page = more ? found.subList(0, query.limit()) : found;
        return new NeighbourhoodList(
                page.stream()
                        .map(row -> new NeighbourhoodLine(row.neighbourhood, row.name, row.residents))
                        .toList(),
                more ? page.get(page.size() - 1).neighbourhood : null);
    }

    @QueryHandler
    Optional<NeighbourhoodDetail> answer(GetNeighbourhood query) {
        return neighbourhoods.findById(query.neighbourhood().value()).map(this::detail);
    }

    @QueryHandler
    MandateList answer(ListMandates query) {
        return new MandateList(mandates.findByHolderOrderById(query.holder().value()).stream()
                .map(row -> new MandateList.Held(row.neighbourhood, mandate(row)))
                .toList());
    }

    private NeighbourhoodDetail detail(NeighbourhoodRow row) {
        String id = row.neighbourhood;
        return new NeighbourhoodDetail(
                id,
                row.name,
                row.residents,
                area(row),
                themes.findByNeighbourhoodOrderById(id).stream()
                        .map(theme -> new NeighbourhoodDetail.ThemeLine(theme.theme, theme.name))
                        .toList(),
                partners.findByNeighbourhoodOrderById(id).stream()
                        .map(partner -> new NeighbourhoodDetail.PartnerLine(partner.partner, partner.name))
                        .toList(),
                mandates.findByNeighbourhoodOrderById(id).stream()
                        .map(RegisterProjection::mandate)
                        .toList());
    }

    private static @Nullable Area area(NeighbourhoodRow row) {
        return row.southWest == null || row.northEast == null
                ? null
                : new Area(new Point(row.southWest), new Point(row.northEast));
    }

    private static NeighbourhoodDetail.MandateLine mandate(MandateRow row) {
        return new NeighbourhoodDetail.MandateLine(
                row.mandate,
                row.holder,
                row.role,
                List.of(row.competences.split(",")),
                row.validFrom,
                row.validUntil,
                row.ended,
                row.theme);
    }

    private static String key(NeighbourhoodId neighbourhood, String name) {
        return neighbourhood.value() + "/" + name;
    }
}
