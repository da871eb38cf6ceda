package nl.wijkbudget.access.command;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.wijkbudget.access.OpenSession;
import nl.wijkbudget.access.OwnSessions;
import nl.wijkbudget.identity.ActorId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/** The sessions of a login, in all browsers, to look at and to end; without a store of sessions there are none. */
public final class StoredSessions implements OwnSessions {
    private static final Comparator<OpenSession> LAST_USED_FIRST =
            Comparator.comparing(OpenSession::usedAt).reversed();

    private final ObjectProvider<FindByIndexNameSessionRepository<?>> stores;

    public StoredSessions(ObjectProvider<FindByIndexNameSessionRepository<?>> stores) {
        this.stores = stores;
    }

    @Override
    public List<OpenSession> of(ActorId who, @Nullable String here) {
        return stores.stream()
                .flatMap(store -> found(store, who).values().stream())
                .filter(session -> !session.isExpired())
                .map(session -> new OpenSession(
                        session.getCreationTime(),
                        session.getLastAccessedTime(),
                        session.getId().equals(here)))
                .sorted(LAST_USED_FIRST)
                .toList();
    }

    /** All of them. */
    public void end(ActorId who) {
        end(who, null);
    }

    /** All but the one that asks. */
    public void endOthers(ActorId who, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        end(who, session == null ? null : session.getId());
    }

    private void end(ActorId who, @Nullable String but) {
        stores.stream().forEach(store -> found(store, who).keySet().stream()
                .filter(session -> !session.equals(but))
                .forEach(store::deleteById));
    }

    private static Map<String, ? extends Session> found(FindByIndexNameSessionRepository<?> store, ActorId who) {
        return store.findByPrincipalName(who.value());
    }
}
