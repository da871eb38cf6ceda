package nl.wijkbudget.access.command;

import java.util.Set;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.identity.ActorId;

/** A made-up person as whom anybody may log in to a demo. */
public record DemoPerson(String name, ActorId actor, Set<Role> roles) {
    public DemoPerson {
        roles = Set.copyOf(roles);
    }
}
