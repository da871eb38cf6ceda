package nl.wijkbudget.log.command;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.util.Set;

/**
 * Tells the pool which connections of H2 are of no use any more.
 *
 * <p>H2 says so with numbers of its own, which the pool does not know. It would hand out a closed connection again and
 * again, because it only looks whether one is alive that was not used for half a second.
 */
public final class ClosedByH2 implements SQLExceptionOverride {

    /** Of the object, the connection, or the database, in that order; the last one while it closes. */
    private static final Set<Integer> CLOSED = Set.of(90007, 90067, 90098, 90121);

    @java.lang.Override
    public Override adjudicate(SQLException failure) {
        return CLOSED.contains(failure.getErrorCode()) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
    }
}
