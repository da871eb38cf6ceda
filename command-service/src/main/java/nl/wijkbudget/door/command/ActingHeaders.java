package nl.wijkbudget.door.command;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Reason;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.identity.MandateId;
import org.jspecify.annotations.Nullable;

/** Who acts, as said by the headers of a request. */
public final class ActingHeaders {
    public static final String ACTOR = "Wijkbudget-Actor";
    public static final String ROLE = "Wijkbudget-Role";
    public static final String MANDATE = "Wijkbudget-Mandate";

    private final Function<String, @Nullable String> headers;
    private final List<Fault> faults;

    ActingHeaders(Function<String, @Nullable String> headers, List<Fault> faults) {
        this.headers = headers;
        this.faults = faults;
    }

    /** Null when the headers are not good; the faults then say why. */
    @Nullable
    Authority authority(@Nullable Reason reason) {
        ActorId actor = required(ACTOR, ActorId::new);
        Role role = required(ROLE, ActingHeaders::role);
        MandateId mandate = optional(MANDATE, MandateId::new);
        return actor == null || role == null ? null : new Authority(actor, role, mandate, reason);
    }

    private static Role role(String text) {
        if (Arrays.stream(Role.values()).noneMatch(role -> role.name().equals(text))) {
            throw new IllegalArgumentException("Not a role: '" + text + "'; choose from " + List.of(Role.values()));
        }
        return Role.valueOf(text);
    }

    private <T> @Nullable T required(String name, Function<String, T> type) {
        if (headers.apply(name) == null) {
            faults.add(new Fault(name, "Send this header: it says who acts"));
        }
        return optional(name, type);
    }

    private <T> @Nullable T optional(String name, Function<String, T> type) {
        String text = headers.apply(name);
        try {
            return text == null ? null : type.apply(text);
        } catch (IllegalArgumentException e) {
            faults.add(new Fault(name, String.valueOf(e.getMessage())));
            return null;
        }
    }
}
