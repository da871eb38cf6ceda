package nl.wijkbudget.approval.projection;

import java.time.Instant;
import nl.wijkbudget.identity.ActorId;

/** What waits at this instant for others to approve, and was neither submitted nor approved by this actor? The oldest first. */
public record ListWaiting(ActorId actor, Instant now) {}
