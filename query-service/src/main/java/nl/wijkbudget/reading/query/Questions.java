package nl.wijkbudget.reading.query;

import java.util.Optional;
import org.axonframework.queryhandling.QueryGateway;

/** Asks the read models, wherever they run. */
public final class Questions {
    private final QueryGateway gateway;

    public Questions(QueryGateway gateway) {
        this.gateway = gateway;
    }

    /** The answer to a question that always has one. */
    public <R> R ask(Object question, Class<R> type) {
        return gateway.query(question, type).join();
    }

    /** The answer to a question about something that may not be there. */
    public <R> Optional<R> find(Object question, Class<R> type) {
        return Optional.ofNullable(gateway.query(question, type).join());
    }

    /** The answer to a question about this thing, or that nobody knows it. */
    public <R> R find(Object question, Class<R> type, Object id) {
        return find(question, type).orElseThrow(() -> Unanswered.unknown(id));
    }
}
