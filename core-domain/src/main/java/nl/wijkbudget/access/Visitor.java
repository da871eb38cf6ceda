package nl.wijkbudget.access;

import java.util.Set;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.identity.ActorId;

/** Who is logged in, as far as the engine wants to know: a pseudonym and the roles that person has. */
public record Visitor(ActorId actor, Set<Role> roles) {
    /** Name of the request attribute that holds the visitor, also for templates; absent while nobody is logged in. */
    public static final String ATTRIBUTE = "visitor";

    public Visitor {
        roles = Set.copyOf(roles);
    }
}
