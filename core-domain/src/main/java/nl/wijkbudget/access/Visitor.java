package nl.wijkbudget.access;

import java.util.Set;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.identity.ActorId;
import org.jspecify.annotations.Nullable;

/**
 * Who is logged in, as far as the engine wants to know: a pseudonym and the roles that person has.
 *
 * @param choice as which the visitor said to act; null for who said nothing
 */
public record Visitor(
        ActorId actor, Set<Role> roles, @Nullable MandateChoice choice) {
    /** Name of the request attribute that holds the visitor, also for templates; absent while nobody is logged in. */
    public static final String ATTRIBUTE = "visitor";

    public Visitor {
        roles = Set.copyOf(roles);
    }

    /** Who said nothing of as which they act. */
    public Visitor(ActorId actor, Set<Role> roles) {
        this(actor, roles, null);
    }

    /** The same, acting under this mandate. */
    public Visitor as(@Nullable MandateChoice said) {
        return new Visitor(actor, roles, said);
    }
}
