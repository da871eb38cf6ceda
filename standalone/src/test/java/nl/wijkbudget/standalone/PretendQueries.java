package nl.wijkbudget.standalone;

import io.axoniq.axonserver.grpc.query.QueryProviderInbound;
import io.axoniq.axonserver.grpc.query.QueryProviderOutbound;
import io.axoniq.axonserver.grpc.query.QueryRequest;
import io.axoniq.axonserver.grpc.query.QueryResponse;
import io.axoniq.axonserver.grpc.query.QueryServiceGrpc.QueryServiceImplBase;
import io.grpc.stub.StreamObserver;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import nl.wijkbudget.standalone.PretendAxonServer.Listening;

/** Hands a question to whoever said to answer it, and the answers back. */
final class PretendQueries extends QueryServiceImplBase {
    private final Map<String, CompletableFuture<StreamObserver<QueryProviderInbound>>> handlers =
            new ConcurrentHashMap<>();
    private final Map<String, StreamObserver<QueryResponse>> waiting = new ConcurrentHashMap<>();

    /** What is still said of a question that was answered is passed over. */
    @Override
    public StreamObserver<QueryProviderOutbound> openStream(StreamObserver<QueryProviderInbound> answers) {
        return new Listening<>(said -> heard(said, answers), answers::onCompleted);
    }

    private void heard(QueryProviderOutbound said, StreamObserver<QueryProviderInbound> handler) {
        if (said.hasSubscribe()) {
            handlerOf(said.getSubscribe().getQuery()).complete(handler);
        }
        if (said.hasQueryResponse()) {
            Optional.ofNullable(waiting.get(said.getQueryResponse().getRequestIdentifier()))
                    .ifPresent(asker -> PretendAxonServer.send(asker, said.getQueryResponse()));
        }
        if (said.hasQueryComplete()) {
            Optional.ofNullable(waiting.remove(said.getQueryComplete().getRequestId()))
                    .ifPresent(StreamObserver::onCompleted);
        }
        if (!said.getInstructionId().isEmpty()) {
            PretendAxonServer.send(
                    handler,
                    QueryProviderInbound.newBuilder()
                            .setAck(PretendAxonServer.heard(said.getInstructionId()))
                            .build());
        }
    }

    /** One that comes before its handler waits for it. */
    @Override
    public void query(QueryRequest question, StreamObserver<QueryResponse> asker) {
        waiting.put(question.getMessageIdentifier(), asker);
        QueryProviderInbound handed =
                QueryProviderInbound.newBuilder().setQuery(question).build();
        PretendAxonServer.send(handlerOf(question.getQuery()).join(), handed);
    }

    private CompletableFuture<StreamObserver<QueryProviderInbound>> handlerOf(String query) {
        return handlers.computeIfAbsent(query, unknown -> new CompletableFuture<>());
    }
}
