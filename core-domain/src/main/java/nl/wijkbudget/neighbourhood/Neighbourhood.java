package nl.wijkbudget.neighbourhood;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.DecisionRefusal.MandateIsUnknown;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.ThemeId;
import nl.wijkbudget.neighbourhood.NeighbourhoodCommand.AdmitPartner;
import nl.wijkbudget.neighbourhood.NeighbourhoodCommand.DefineTheme;
import nl.wijkbudget.neighbourhood.NeighbourhoodCommand.DrawArea;
import nl.wijkbudget.neighbourhood.NeighbourhoodCommand.EndMandate;
import nl.wijkbudget.neighbourhood.NeighbourhoodCommand.EstablishNeighbourhood;
import nl.wijkbudget.neighbourhood.NeighbourhoodCommand.GrantMandate;
import nl.wijkbudget.neighbourhood.NeighbourhoodRefusal.MandateExistsAlready;
import nl.wijkbudget.neighbourhood.NeighbourhoodRefusal.NeighbourhoodExistsAlready;
import nl.wijkbudget.neighbourhood.NeighbourhoodRefusal.NeighbourhoodIsUnknown;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** A neighbourhood that decides together; only the organiser changes how it is set up. */
@AggregateRoot(type = "Neighbourhood")
public class Neighbourhood {
    private @Nullable NeighbourhoodProfile profile;

    @AggregateIdentifier
    @Nullable
    NeighbourhoodId id() {
        return profile == null ? null : profile.neighbourhood();
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(EstablishNeighbourhood command, Authority authority) {
        authority.requireRole(Role.ORGANISER);
        NeighbourhoodEstablished wanted =
                new NeighbourhoodEstablished(command.neighbourhood(), command.name(), command.residents());
        if (profile == null) {
            apply(wanted);
        } else if (profile.residents() != command.residents() || !profile.name().equals(command.name())) {
            throw new Rejection(new NeighbourhoodExistsAlready(command.neighbourhood()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(DefineTheme command, Authority authority) {
        authority.requireRole(Role.ORGANISER);
        if (!command.name().equals(established(command.neighbourhood()).themes().get(command.theme()))) {
            apply(new ThemeDefined(command.neighbourhood(), command.theme(), command.name()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(AdmitPartner command, Authority authority) {
        authority.requireRole(Role.ORGANISER);
        if (!command.name()
                .equals(established(command.neighbourhood()).partners().get(command.partner()))) {
            apply(new PartnerAdmitted(command.neighbourhood(), command.partner(), command.name()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(DrawArea command, Authority authority) {
        authority.requireRole(Role.ORGANISER);
        if (!command.area().equals(established(command.neighbourhood()).area())) {
            apply(new AreaDrawn(command.neighbourhood(), command.area()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(GrantMandate command, Authority authority) {
        authority.requireRole(Role.ORGANISER);
        NeighbourhoodProfile here = established(command.neighbourhood());
        Mandate held = here.mandates().mandates().get(command.mandate());
        ThemeId theme = command.grant().theme();
        if (theme != null) {
            here.requireTheme(theme);
        }
        if (held == null) {
            apply(new MandateGranted(command.neighbourhood(), command.mandate(), command.grant()));
        } else if (!held.equals(command.grant())) {
            throw new Rejection(new MandateExistsAlready(command.mandate()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(EndMandate command, Authority authority, Clock clock) {
        authority.requireRole(Role.ORGANISER);
        authority.requireReason();
        Mandate held =
                established(command.neighbourhood()).mandates().mandates().get(command.mandate());
        if (held == null) {
            throw new Rejection(new MandateIsUnknown(command.mandate(), command.neighbourhood()));
        }
        Instant now = clock.instant();
        if (!held.endedAt(now).equals(held)) {
            apply(new MandateEnded(command.neighbourhood(), command.mandate(), now));
        }
    }

    @EventSourcingHandler
    void evolve(NeighbourhoodEstablished event) {
        profile = NeighbourhoodProfile.of(event);
    }

    @EventSourcingHandler
    void evolve(ThemeDefined event) {
        evolveProfile(event);
    }

    @EventSourcingHandler
    void evolve(PartnerAdmitted event) {
        evolveProfile(event);
    }

    @EventSourcingHandler
    void evolve(AreaDrawn event) {
        evolveProfile(event);
    }

    @EventSourcingHandler
    void evolve(MandateGranted event) {
        evolveProfile(event);
    }

    @EventSourcingHandler
    void evolve(MandateEnded event) {
        evolveProfile(event);
    }

    private void evolveProfile(Object event) {
        profile = Objects.requireNonNull(profile).after(event);
    }

    private NeighbourhoodProfile established(NeighbourhoodId neighbourhood) {
        if (profile == null) {
            throw new Rejection(new NeighbourhoodIsUnknown(neighbourhood));
        }
        return profile;
    }
}
