package nl.wijkbudget.standalone;

import io.axoniq.axonserver.grpc.command.Command;
import io.axoniq.axonserver.grpc.command.CommandProviderInbound;
import io.axoniq.axonserver.grpc.command.CommandProviderOutbound;
import io.axoniq.axonserver.grpc.command.CommandResponse;
import io.axoniq.axonserver.grpc.command.CommandServiceGrpc.CommandServiceImplBase;
import io.grpc.stub.StreamObserver;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import nl.wijkbudget.standalone.PretendAxonServer.Listening;

/** Hands a command to whoever said to take it, and the answer back. */
final class PretendCommands extends CommandServiceImplBase {
    private final Map<String, CompletableFuture<StreamObserver<CommandProviderInbound>>> handlers =
            new ConcurrentHashMap<>();
    private final Map<String, StreamObserver<CommandResponse>> waiting = new ConcurrentHashMap<>();

    @Override
    public StreamObserver<CommandProviderOutbound> openStream(StreamObserver<CommandProviderInbound> answers) {
        return new Listening<>(said -> heard(said, answers), answers::onCompleted);
    }

    private void heard(CommandProviderOutbound said, StreamObserver<CommandProviderInbound> handler) {
        if (said.hasSubscribe()) {
            handlerOf(said.getSubscribe().getCommand()).complete(handler);
        }
        if (said.hasCommandResponse()) {
            StreamObserver<CommandResponse> sender = Objects.requireNonNull(
                    waiting.remove(said.getCommandResponse().getRequestIdentifier()));
            sender.onNext(said.getCommandResponse());
            sender.onCompleted();
        }
        if (!said.getInstructionId().isEmpty()) {
            PretendAxonServer.send(
                    handler,
                    CommandProviderInbound.newBuilder()
                            .setAck(PretendAxonServer.heard(said.getInstructionId()))
                            .build());
        }
    }

    /** One that comes before its handler waits for it. */
    @Override
    public void dispatch(Command command, StreamObserver<CommandResponse> sender) {
        waiting.put(command.getMessageIdentifier(), sender);
        CommandProviderInbound handed =
                CommandProviderInbound.newBuilder().setCommand(command).build();
        PretendAxonServer.send(handlerOf(command.getName()).join(), handed);
    }

    private CompletableFuture<StreamObserver<CommandProviderInbound>> handlerOf(String command) {
        return handlers.computeIfAbsent(command, unknown -> new CompletableFuture<>());
    }
}
