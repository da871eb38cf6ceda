package nl.wijkbudget.log.command;

import com.google.protobuf.ByteString;
import io.axoniq.axonserver.grpc.SerializedObject;
import io.axoniq.axonserver.grpc.control.ClientIdentification;
import io.axoniq.axonserver.grpc.control.NodeInfo;
import io.axoniq.axonserver.grpc.control.PlatformInboundInstruction;
import io.axoniq.axonserver.grpc.control.PlatformInfo;
import io.axoniq.axonserver.grpc.control.PlatformOutboundInstruction;
import io.axoniq.axonserver.grpc.control.PlatformServiceGrpc;
import io.axoniq.axonserver.grpc.event.Confirmation;
import io.axoniq.axonserver.grpc.event.Event;
import io.axoniq.axonserver.grpc.event.EventStoreGrpc;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import io.axoniq.axonserver.grpc.event.GetEventsRequest;
import io.axoniq.axonserver.grpc.event.GetFirstTokenRequest;
import io.axoniq.axonserver.grpc.event.GetLastTokenRequest;
import io.axoniq.axonserver.grpc.event.TrackingToken;
import io.grpc.Grpc;
import io.grpc.InsecureServerCredentials;
import io.grpc.Server;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Speaks as much of Axon Server's protocol as an event store needs, and sends what a test or a client told it. */
public final class ScriptedServer implements AutoCloseable {
    private final List<EventWithToken> script = new ArrayList<>();
    private Server server;
    private final int port;

    public ScriptedServer() {
        server = start(0);
        port = server.getPort();
    }

    int port() {
        return port;
    }

    /** Sends these after what it sent so far, whatever their positions. */
    synchronized ScriptedServer tells(EventWithToken... events) {
        script.addAll(List.of(events));
        return this;
    }

    private synchronized void append(List<Event> events) {
        for (Event event : events) {
            script.add(EventWithToken.newBuilder()
                    .setToken(last() + 1)
                    .setEvent(event)
                    .build());
        }
    }

    /** Keeps the first events only, as a server that was restored from a backup. */
    public synchronized void restoresBackup(int events) {
        script.subList(events, script.size()).clear();
    }

    /** Has another event at a position from now on. */
    public synchronized void changes(int position, UnaryOperator<Event> change) {
        EventWithToken known = script.get(position);
        script.set(
                position,
                known.toBuilder().setEvent(change.apply(known.getEvent())).build());
    }

    /** Has something else to tell from now on. */
    synchronized ScriptedServer forgetsAndTells(EventWithToken... events) {
        script.clear();
        return tells(events);
    }

    static EventWithToken event(long position, String round) {
        return EventWithToken.newBuilder()
                .setToken(position)
                .setEvent(Event.newBuilder()
                        .setMessageIdentifier("e-" + position)
                        .setTimestamp(1_772_452_800_000L)
                        .setPayload(SerializedObject.newBuilder()
                                .setType("nl.wijkbudget.round.RoundClosed")
                                .setRevision("1")
                                .setData(ByteString.copyFromUtf8("{\"round\":\"" + round + "\"}"))))
                .build();
    }

    public void breaksOff() {
        server.shutdownNow();
    }

    public void comesBack() {
        try {
            server.awaitTermination();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        server = start(port);
    }

    @Override
    public void close() {
        server.shutdownNow();
    }

    private Server start(int on) {
        try {
            return Grpc.newServerBuilderForPort(on, InsecureServerCredentials.create())
                    .addService(new Platform())
                    .addService(new Events())
                    .build()
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized List<EventWithToken> from(long position) {
        for (int at = 0; at < script.size(); at++) {
            if (script.get(at).getToken() >= position) {
                return List.copyOf(script.subList(at, script.size()));
            }
        }
        return List.of();
    }

    private synchronized long last() {
        return script.stream().mapToLong(EventWithToken::getToken).max().orElse(-1);
    }

    /** Answers nothing of what a client says next. */
    private record Listening<T>(Consumer<T> ear, StreamObserver<?> answers) implements StreamObserver<T> {
        @Override
        public void onNext(T said) {
            ear.accept(said);
        }

        @Override
        public void onError(Throwable gone) {}

        @Override
        public void onCompleted() {
            answers.onCompleted();
        }
    }

    private final class Platform extends PlatformServiceGrpc.PlatformServiceImplBase {
        @Override
        public void getPlatformServer(ClientIdentification client, StreamObserver<PlatformInfo> answers) {
            NodeInfo node = NodeInfo.newBuilder()
                    .setHostName("localhost")
                    .setGrpcPort(port)
                    .build();
            answers.onNext(PlatformInfo.newBuilder()
                    .setPrimary(node)
                    .setSameConnection(true)
                    .build());
            answers.onCompleted();
        }

        @Override
        public StreamObserver<PlatformInboundInstruction> openStream(
                StreamObserver<PlatformOutboundInstruction> answers) {
            return new Listening<>(said -> {}, answers);
        }
    }

    private final class Events extends EventStoreGrpc.EventStoreImplBase {
        @Override
        public StreamObserver<GetEventsRequest> listEvents(StreamObserver<EventWithToken> answers) {
            boolean[] begun = new boolean[1];
            return new Listening<>(
                    said -> {
                        if (!begun[0]) {
                            begun[0] = true;
                            from(said.getTrackingToken()).forEach(answers::onNext);
                        }
                    },
                    answers);
        }

        @Override
        public StreamObserver<Event> appendEvent(StreamObserver<Confirmation> answers) {
            List<Event> told = new ArrayList<>();
            return new StreamObserver<>() {
                @Override
                public void onNext(Event event) {
                    told.add(event);
                }

                @Override
                public void onError(Throwable gone) {}

                @Override
                public void onCompleted() {
                    append(told);
                    answers.onNext(Confirmation.newBuilder().setSuccess(true).build());
                    answers.onCompleted();
                }
            };
        }

        @Override
        public void getFirstToken(GetFirstTokenRequest asked, StreamObserver<TrackingToken> answers) {
            answers.onNext(TrackingToken.newBuilder().setToken(0).build());
            answers.onCompleted();
        }

        @Override
        public void getLastToken(GetLastTokenRequest asked, StreamObserver<TrackingToken> answers) {
            answers.onNext(TrackingToken.newBuilder().setToken(last()).build());
            answers.onCompleted();
        }
    }
}
