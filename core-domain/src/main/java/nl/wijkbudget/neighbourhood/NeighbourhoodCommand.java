package nl.wijkbudget.neighbourhood;

import nl.wijkbudget.decision.Command;
import nl.wijkbudget.identity.MandateId;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.NewName;
import nl.wijkbudget.identity.PartnerId;
import nl.wijkbudget.identity.ThemeId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What the organiser can ask of a neighbourhood. */
public sealed interface NeighbourhoodCommand extends Command {
    /** Bring a neighbourhood into the engine. */
    record EstablishNeighbourhood(@TargetAggregateIdentifier NeighbourhoodId neighbourhood, String name, int residents)
            implements NeighbourhoodCommand {
        public EstablishNeighbourhood {
            NewName.check("neighbourhood", neighbourhood.value());
        }
    }

    /** Add a theme, or rename the one that has this id. */
    record DefineTheme(@TargetAggregateIdentifier NeighbourhoodId neighbourhood, ThemeId theme, String name)
            implements NeighbourhoodCommand {}

    /** Admit an organisation as partner. */
    record AdmitPartner(@TargetAggregateIdentifier NeighbourhoodId neighbourhood, PartnerId partner, String name)
            implements NeighbourhoodCommand {}

    /** Say where the neighbourhood lies, or say it anew. */
    record DrawArea(@TargetAggregateIdentifier NeighbourhoodId neighbourhood, Area area)
            implements NeighbourhoodCommand {}

    /** Let an actor, in a role, take these decisions from one instant up to another. */
    record GrantMandate(@TargetAggregateIdentifier NeighbourhoodId neighbourhood, MandateId mandate, Mandate grant)
            implements NeighbourhoodCommand {}

    /** End a mandate before its time. */
    record EndMandate(@TargetAggregateIdentifier NeighbourhoodId neighbourhood, MandateId mandate)
            implements NeighbourhoodCommand {}
}
