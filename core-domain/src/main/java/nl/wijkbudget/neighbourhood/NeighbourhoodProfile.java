package nl.wijkbudget.neighbourhood;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.identity.MandateId;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.PartnerId;
import nl.wijkbudget.identity.ThemeId;
import nl.wijkbudget.neighbourhood.NeighbourhoodRefusal.PartnerIsUnknown;
import nl.wijkbudget.neighbourhood.NeighbourhoodRefusal.PointIsOutside;
import nl.wijkbudget.neighbourhood.NeighbourhoodRefusal.ThemeIsUnknown;
import org.jspecify.annotations.Nullable;

/** What a neighbourhood has decided about itself: a fold over its events; where it lies is null until that was drawn. */
public record NeighbourhoodProfile(
        NeighbourhoodId neighbourhood,
        String name,
        int residents,
        Map<ThemeId, String> themes,
        Map<PartnerId, String> partners,
        MandateRegister mandates,
        @Nullable Area area) {
    public NeighbourhoodProfile {
        themes = Map.copyOf(themes);
        partners = Map.copyOf(partners);
    }

    /** The profile right after a neighbourhood was established. */
    public static NeighbourhoodProfile of(NeighbourhoodEstablished event) {
        return new NeighbourhoodProfile(
                event.neighbourhood(),
                event.name(),
                event.residents(),
                Map.of(),
                Map.of(),
                new MandateRegister(event.neighbourhood(), Map.of()),
                null);
    }

    /** The profile after one more event; events it does not know leave it as it is. */
    public NeighbourhoodProfile after(Object event) {
        if (event instanceof ThemeDefined defined) {
            return withThemes(with(themes, defined.theme(), defined.name()));
        }
        if (event instanceof PartnerAdmitted admitted) {
            return withPartners(with(partners, admitted.partner(), admitted.name()));
        }
        if (event instanceof AreaDrawn drawn) {
            return withArea(drawn.area());
        }
        if (event instanceof MandateGranted granted) {
            return withMandates(mandates.with(granted.mandate(), granted.grant()));
        }
        if (event instanceof MandateEnded ended) {
            return withMandates(ended(ended.mandate(), ended.endedAt()));
        }
        return this;
    }

    /** Refuses unless the actor holds a mandate here for this competence at this instant. */
    public void requireMandate(Authority authority, Competence competence, Instant when) {
        mandates.require(authority, competence, when);
    }

    /** The same for a decision on a project of this theme. */
    public void requireMandateFor(ThemeId theme, Authority authority, Competence competence, Instant when) {
        mandates.requireFor(theme, authority, competence, when);
    }

    /** Refuses unless the actor holds a mandate here at this instant, whatever it is for. */
    public void requireAnyMandate(Authority authority, Instant when) {
        mandates.requireAny(authority, when);
    }

    public void requireTheme(ThemeId theme) {
        if (!themes.containsKey(theme)) {
            throw new Rejection(new ThemeIsUnknown(neighbourhood, theme));
        }
    }

    public void requirePartner(PartnerId partner) {
        if (!partners.containsKey(partner)) {
            throw new Rejection(new PartnerIsUnknown(neighbourhood, partner));
        }
    }

    /** Refuses a point elsewhere; as long as no area is drawn, anything goes. */
    public void requireInside(Point point) {
        if (area != null && !area.contains(point)) {
            throw new Rejection(new PointIsOutside(neighbourhood, point));
        }
    }

    private MandateRegister ended(MandateId id, Instant endedAt) {
        Mandate mandate = mandates.mandates().get(id);
        return mandate == null ? mandates : mandates.with(id, mandate.endedAt(endedAt));
    }

    private NeighbourhoodProfile withThemes(Map<ThemeId, String> changed) {
        return new NeighbourhoodProfile(neighbourhood, name, residents, changed, partners, mandates, area);
    }

    private NeighbourhoodProfile withPartners(Map<PartnerId, String> changed) {
        return new NeighbourhoodProfile(neighbourhood, name, residents, themes, changed, mandates, area);
    }

    private NeighbourhoodProfile withMandates(MandateRegister changed) {
        return new NeighbourhoodProfile(neighbourhood, name, residents, themes, partners, changed, area);
    }

    private NeighbourhoodProfile withArea(Area changed) {
        return new NeighbourhoodProfile(neighbourhood, name, residents, themes, partners, mandates, changed);
    }

    private static <K> Map<K, String> with(Map<K, String> map, K key, String value) {
        Map<K, String> changed = new HashMap<>(map);
        changed.put(key, value);
        return changed;
    }
}
