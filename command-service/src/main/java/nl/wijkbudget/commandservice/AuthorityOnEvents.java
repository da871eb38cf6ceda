package nl.wijkbudget.commandservice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkbudget.ballot.BallotCommand;
import nl.wijkbudget.decision.Authority;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;

/** Puts who decided, and why, on every event but those of ballots, which carry nothing that could tell whose they are. */
final class AuthorityOnEvents implements CorrelationDataProvider {
    private static final List<String> CARRIED =
            List.of(Authority.ACTOR, Authority.ROLE, Authority.MANDATE, Authority.REASON);
    private static final String SECRET = BallotCommand.class.getPackageName();

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        Map<String, Object> carried = new HashMap<>();
        if (!message.getPayloadType().getPackageName().equals(SECRET)) {
            CARRIED.stream()
                    .filter(message.getMetaData()::containsKey)
                    .forEach(key -> carried.put(key, message.getMetaData().get(key)));
        }
        return carried;
    }
}
