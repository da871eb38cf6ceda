package nl.wijkbudget.access;

import java.util.List;
import nl.wijkbudget.identity.ActorId;
import org.jspecify.annotations.Nullable;

/** Where somebody is logged in, for who that is. */
public interface OwnSessions {
    /**
     * The last used first.
     *
     * @param here the name of the session that asks; null for who asks without one
     */
    List<OpenSession> of(ActorId who, @Nullable String here);
}
