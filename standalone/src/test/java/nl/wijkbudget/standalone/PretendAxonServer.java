package nl.wijkbudget.standalone;

import io.axoniq.axonserver.grpc.InstructionAck;
import io.axoniq.axonserver.grpc.control.ClientIdentification;
import io.axoniq.axonserver.grpc.control.Heartbeat;
import io.axoniq.axonserver.grpc.control.NodeInfo;
import io.axoniq.axonserver.grpc.control.PlatformInboundInstruction;
import io.axoniq.axonserver.grpc.control.PlatformInfo;
import io.axoniq.axonserver.grpc.control.PlatformOutboundInstruction;
import io.axoniq.axonserver.grpc.control.PlatformServiceGrpc.PlatformServiceImplBase;
import io.grpc.Grpc;
import io.grpc.InsecureServerCredentials;
import io.grpc.Server;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

/** As much of Axon Server as one program needs: it keeps events, and hands each command to who takes it. Not a real one. */
final class PretendAxonServer {
    private final int port;
    private final Server server;

    PretendAxonServer(int port) {
        this.port = port;
        try {
            server = Grpc.newServerBuilderForPort(port, InsecureServerCredentials.create())
                    .addService(new Platform())
                    .addService(new PretendCommands())
                    .addService(new PretendQueries())
                    .addService(new PretendEvents())
                    .build()
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void close() {
        server.shutdownNow();
    }

    /** Answers are sent by many threads, and one after the other. */
    static <T> void send(StreamObserver<T> to, T answer) {
        synchronized (to) {
            to.onNext(answer);
        }
    }

    /** What a client says, until it says no more. */
    record Listening<T>(Consumer<T> ear, Runnable end) implements StreamObserver<T> {
        @Override
        public void onNext(T said) {
            ear.accept(said);
        }

        @Override
        public void onError(Throwable gone) {}

        @Override
        public void onCompleted() {
            end.run();
        }
    }

    static InstructionAck heard(String instruction) {
        return InstructionAck.newBuilder()
                .setInstructionId(instruction)
                .setSuccess(true)
                .build();
    }

    private final class Platform extends PlatformServiceImplBase {
        @Override
        public void getPlatformServer(ClientIdentification client, StreamObserver<PlatformInfo> answers) {
            answers.onNext(PlatformInfo.newBuilder()
                    .setPrimary(NodeInfo.newBuilder().setHostName("localhost").setGrpcPort(port))
                    .setSameConnection(true)
                    .build());
            answers.onCompleted();
        }

        @Override
        public StreamObserver<PlatformInboundInstruction> openStream(
                StreamObserver<PlatformOutboundInstruction> answers) {
            return new Listening<>(
                    said -> {
                        if (said.hasHeartbeat()) {
                            send(
                                    answers,
                                    PlatformOutboundInstruction.newBuilder()
                                            .setHeartbeat(Heartbeat.getDefaultInstance())
                                            .build());
                        }
                    },
                    answers::onCompleted);
        }
    }
}
