package nl.wijkbudget.door.command;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.wijkbudget.access.AccessRefusal.LoginIsNeeded;
import nl.wijkbudget.access.AccessRefusal.RoleIsAmbiguous;
import nl.wijkbudget.access.AccessRefusal.RoleIsNotYours;
import nl.wijkbudget.access.Visitor;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Reason;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.identity.MandateId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;

/** On whose authority a request comes: of the visitor, whose headers only choose among what the visitor has. */
public final class Acting {
    public static final String ROLE = "Wijkbudget-Role";
    public static final String MANDATE = "Wijkbudget-Mandate";

    /** Request attribute: those of the visitor's roles in which the door opens; absent where nobody limits them. */
    public static final String OPEN_TO = "nl.wijkbudget.door.openTo";

    private final WebRequest request;
    private final List<Fault> faults;

    Acting(WebRequest request, List<Fault> faults) {
        this.request = request;
        this.faults = faults;
    }

    /** Null when the headers are not good; the faults then say why. */
    @Nullable
    Authority authority(@Nullable Reason reason) {
        Visitor visitor = visitor();
        Role role = role(visitor);
        MandateId mandate = mandate();
        return role == null ? null : new Authority(visitor.actor(), role, mandate, reason, null);
    }

    /** Whoever comes, in whatever role. */
    Visitor visitor() {
        if (request.getAttribute(Visitor.ATTRIBUTE, RequestAttributes.SCOPE_REQUEST) instanceof Visitor visitor) {
            return visitor;
        }
        throw new Rejection(new LoginIsNeeded());
    }

    private @Nullable Role role(Visitor visitor) {
        String named = request.getHeader(ROLE);
        if (named == null) {
            return only(openTo(visitor));
        }
        Role role = Arrays.stream(Role.values())
                .filter(each -> each.name().equals(named))
                .findFirst()
                .orElse(null);
        if (role == null) {
            faults.add(new Fault(ROLE, "Not a role: '" + named + "'; choose from " + new TreeSet<>(visitor.roles())));
        } else if (!visitor.roles().contains(role)) {
            throw new Rejection(new RoleIsNotYours(role));
        }
        return role;
    }

    private static Role only(Set<Role> roles) {
        if (roles.size() == 1) {
            return roles.iterator().next();
        }
        throw new Rejection(new RoleIsAmbiguous(roles.stream().sorted().toList()));
    }

    @SuppressWarnings("unchecked")
    private Set<Role> openTo(Visitor visitor) {
        Object open = request.getAttribute(OPEN_TO, RequestAttributes.SCOPE_REQUEST);
        return open == null ? visitor.roles() : (Set<Role>) open;
    }

    private @Nullable MandateId mandate() {
        String named = request.getHeader(MANDATE);
        try {
            return named == null ? null : new MandateId(named);
        } catch (IllegalArgumentException e) {
            faults.add(new Fault(MANDATE, String.valueOf(e.getMessage())));
            return null;
        }
    }
}
