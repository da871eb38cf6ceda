package nl.wijkbudget.access.query;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import nl.wijkbudget.access.OpenSession;
import nl.wijkbudget.access.OwnSessions;
import nl.wijkbudget.access.Visitor;
import org.springframework.beans.factory.ObjectProvider;

/** Asks where a visitor is logged in; nowhere, where nobody can. */
public final class ShownSessions {
    private final ObjectProvider<OwnSessions> sessions;

    public ShownSessions(ObjectProvider<OwnSessions> sessions) {
        this.sessions = sessions;
    }

    public List<OpenSession> of(Visitor visitor, HttpServletRequest request) {
        HttpSession here = request.getSession(false);
        String name = here == null ? null : here.getId();
        return sessions.stream()
                .flatMap(each -> each.of(visitor.actor(), name).stream())
                .toList();
    }
}
