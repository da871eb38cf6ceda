package nl.wijkbudget.access.command;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Supplier;
import nl.wijkbudget.access.AccessRefusal;
import nl.wijkbudget.access.AccessRefusal.DoorIsClosedToYou;
import nl.wijkbudget.access.AccessRefusal.LoginIsNeeded;
import nl.wijkbudget.access.AccessRefusal.RoleIsNotYours;
import nl.wijkbudget.access.Admission;
import nl.wijkbudget.access.Door;
import nl.wijkbudget.access.Visitor;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.door.command.Acting;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Lets in whom the matrix lets in, and nobody else; tells the door who came and in which of their roles it opens. */
final class DoorKeeper implements AuthorizationManager<RequestAuthorizationContext> {
    private final DoorsByAddress doors;
    private final Visitors visitors;

    DoorKeeper(DoorsByAddress doors, Visitors visitors) {
        this.doors = doors;
        this.visitors = visitors;
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        HttpServletRequest request = context.getRequest();
        Visitor visitor = visitors.of(authentication.get());
        if (visitor != null) {
            request.setAttribute(Visitor.ATTRIBUTE, visitor.as(ActingDoor.kept(request)));
        }
        Door door = doors.find(request);
        if (door == null) {
            return new Denied(null);
        }
        if (visitor != null) {
            request.setAttribute(Acting.OPEN_TO, door.admits().of(visitor.roles()));
        }
        AccessRefusal why = objection(door.admits(), visitor, chosen(request));
        return why == null ? new AuthorizationDecision(true) : new Denied(why);
    }

    private static @Nullable AccessRefusal objection(
            Admission admits, @Nullable Visitor visitor, @Nullable Role chosen) {
        if (admits.isPublic()) {
            return null;
        }
        if (visitor == null) {
            return new LoginIsNeeded();
        }
        if (chosen != null && !visitor.roles().contains(chosen)) {
            return new RoleIsNotYours(chosen);
        }
        Set<Role> open = admits.of(visitor.roles());
        boolean closed =
                admits.kind() == Admission.Kind.ROLES && (chosen == null ? open.isEmpty() : !open.contains(chosen));
        return closed ? new DoorIsClosedToYou(admits.roles().stream().sorted().toList()) : null;
    }

    /** A text that is no role is for the door itself to answer, with all else that is wrong. */
    private static @Nullable Role chosen(HttpServletRequest request) {
        String named = request.getHeader(Acting.ROLE);
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(named))
                .findFirst()
                .orElse(null);
    }
}
