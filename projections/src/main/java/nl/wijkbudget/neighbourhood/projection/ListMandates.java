package nl.wijkbudget.neighbourhood.projection;

import nl.wijkbudget.identity.ActorId;

/** Which mandates has this actor, in all neighbourhoods? Also those that ended or have not begun. */
public record ListMandates(ActorId holder) {}
