package nl.wijkbudget.policy.command;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wijkbudget.ballot.BallotCommand;
import nl.wijkbudget.decision.Authority;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.correlation.CorrelationDataProvider;

/**
 * Says on each event who decided it, why, what caused it and what it all began with; on the ballot side it says nothing.
 *
 * <p>An event names as its cause the command that was sent, or the event to which a policy answered with that command:
 * commands are not stored, so a cause that can be looked up is worth more. Who decided goes from a command onto its
 * events, but not from an event onto what a policy does about it, because a policy acts in its own name.
 */
public final class WhoAndWhy implements CorrelationDataProvider {
    /** The message that set everything going. */
    public static final String CORRELATION = "correlationId";
    /** The message right before. */
    public static final String CAUSATION = "causationId";

    private static final List<String> WHO_AND_WHY =
            List.of(Authority.ACTOR, Authority.ROLE, Authority.MANDATE, Authority.REASON, Authority.SUBMISSION);
    private static final String BALLOT_SIDE = BallotCommand.class.getPackageName();

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        if (message.getPayloadType().getPackageName().equals(BALLOT_SIDE)) {
            return Map.of();
        }
        MetaData known = message.getMetaData();
        Map<String, Object> carried = new HashMap<>();
        carried.put(CORRELATION, known.getOrDefault(CORRELATION, message.getIdentifier()));
        carried.put(CAUSATION, message.getIdentifier());
        if (message instanceof CommandMessage<?>) {
            carried.putAll(known.subset(WHO_AND_WHY.toArray(String[]::new)));
            carried.put(CAUSATION, known.getOrDefault(CAUSATION, message.getIdentifier()));
        }
        return carried;
    }
}
