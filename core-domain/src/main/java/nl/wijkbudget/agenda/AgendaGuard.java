package nl.wijkbudget.agenda;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.wijkbudget.decision.LastWord;
import nl.wijkbudget.decision.Refusal;
import nl.wijkbudget.identity.AgendaId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.round.RoundRefusal.AgendaIsRecordedAlready;
import org.jspecify.annotations.Nullable;

/**
 * Lets one agenda of a round be adopted, the first.
 *
 * <p>An agenda is adopted in its own stream, and the round hears of it a moment later.
 */
public record AgendaGuard(Map<RoundId, AgendaId> adopted) implements LastWord {
    /** Before the first event of the log. */
    public static final AgendaGuard EMPTY = new AgendaGuard(Map.of());

    public AgendaGuard {
        adopted = Map.copyOf(adopted);
    }

    @Override
    public Set<Class<?>> learnsFrom() {
        return Set.of(AgendaAdopted.class);
    }

    @Override
    public AgendaGuard after(Object event) {
        if (!(event instanceof AgendaAdopted adoption)) {
            return this;
        }
        Map<RoundId, AgendaId> known = new HashMap<>(adopted);
        known.putIfAbsent(adoption.round(), adoption.agenda());
        return new AgendaGuard(known);
    }

    @Override
    public @Nullable Refusal objection(Object event) {
        if (!(event instanceof AgendaAdopted adoption)) {
            return null;
        }
        AgendaId first = adopted.getOrDefault(adoption.round(), adoption.agenda());
        return first.equals(adoption.agenda()) ? null : new AgendaIsRecordedAlready(first);
    }
}
