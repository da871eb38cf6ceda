package nl.wijkbudget.log.command;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.WrappedToken;
import org.jspecify.annotations.Nullable;

/** Tokens of this store: the last position seen, and no token at all before the first. */
final class Positions {

    private Positions() {}

    static long after(@Nullable TrackingToken token) {
        TrackingToken own = token == null ? null : WrappedToken.unwrapLowerBound(token);
        if (own == null) {
            return LogRow.UNPLACED;
        }
        if (own instanceof GlobalSequenceTrackingToken position) {
            return position.getGlobalIndex();
        }
        throw new IllegalArgumentException("This token was not made by this store: " + token);
    }

    static @Nullable TrackingToken token(long last) {
        return last < 0 ? null : new GlobalSequenceTrackingToken(last);
    }
}
