package nl.wijkbudget.reading.query;

import java.util.Optional;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.SubscriptionQueryResult;
import reactor.core.publisher.Flux;

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

    /** The answer to a question and every later one, told by whoever changes it; nobody is asked again. */
    public <R> Flux<R> follow(Object question, Class<R> type) {
        SubscriptionQueryResult<R, R> answers = gateway.subscriptionQuery(question, type, type);
        return answers.initialResult().concatWith(answers.updates()).doFinally(end -> answers.close());
    }

    /** The answer to a question about something that may not be there. */
    public <R> Optional<R> find(Object question, Class<R> type) {
        return Optional.ofNullable(gateway.query(question, type).join());
    }

    /** The same, where it may be that nobody in reach answers such questions. */
    public <R> Optional<R> findIfAnyoneKnows(Object question, Class<R> type) {
        return gateway.query(question, type)
                .thenApply(Optional::ofNullable)
                .exceptionally(unknown -> Optional.empty())
                .join();
    }

    /** The same about this thing: that nobody in reach answers means that nobody knows it. */
    public <R> R findIfAnyoneKnows(Object question, Class<R> type, Object id) {
        return findIfAnyoneKnows(question, type).orElseThrow(() -> Unanswered.unknown(id));
    }

    /** The answer to a question about this thing, or that nobody knows it. */
    public <R> R find(Object question, Class<R> type, Object id) {
        return find(question, type).orElseThrow(() -> Unanswered.unknown(id));
    }
}
