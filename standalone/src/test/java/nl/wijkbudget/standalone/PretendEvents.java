package nl.wijkbudget.standalone;

import io.axoniq.axonserver.grpc.event.Confirmation;
import io.axoniq.axonserver.grpc.event.Event;
import io.axoniq.axonserver.grpc.event.EventStoreGrpc.EventStoreImplBase;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import io.axoniq.axonserver.grpc.event.GetAggregateEventsRequest;
import io.axoniq.axonserver.grpc.event.GetAggregateSnapshotsRequest;
import io.axoniq.axonserver.grpc.event.GetEventsRequest;
import io.axoniq.axonserver.grpc.event.GetFirstTokenRequest;
import io.axoniq.axonserver.grpc.event.GetLastTokenRequest;
import io.axoniq.axonserver.grpc.event.ReadHighestSequenceNrRequest;
import io.axoniq.axonserver.grpc.event.ReadHighestSequenceNrResponse;
import io.axoniq.axonserver.grpc.event.TrackingToken;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.wijkbudget.standalone.PretendAxonServer.Listening;

/** One log in memory: its events in order, those of an aggregate, and all who follow. */
final class PretendEvents extends EventStoreImplBase {
    private final List<EventWithToken> log = new ArrayList<>();
    private final Set<StreamObserver<EventWithToken>> followers = ConcurrentHashMap.newKeySet();

    @Override
    public StreamObserver<Event> appendEvent(StreamObserver<Confirmation> sender) {
        List<Event> together = new ArrayList<>();
        return new Listening<>(together::add, () -> {
            append(together);
            sender.onNext(Confirmation.newBuilder().setSuccess(true).build());
            sender.onCompleted();
        });
    }

    private synchronized void append(List<Event> together) {
        for (Event event : together) {
            EventWithToken placed = EventWithToken.newBuilder()
                    .setToken(log.size())
                    .setEvent(event)
                    .build();
            log.add(placed);
            followers.forEach(follower -> PretendAxonServer.send(follower, placed));
        }
    }

    @Override
    public StreamObserver<GetEventsRequest> listEvents(StreamObserver<EventWithToken> follower) {
        ((ServerCallStreamObserver<EventWithToken>) follower).setOnCancelHandler(() -> followers.remove(follower));
        return new Listening<>(asked -> follow(asked, follower), () -> {
            followers.remove(follower);
            follower.onCompleted();
        });
    }

    /** What is asked later is only for more. */
    private synchronized void follow(GetEventsRequest asked, StreamObserver<EventWithToken> follower) {
        if (followers.add(follower)) {
            log.stream().skip(asked.getTrackingToken()).forEach(event -> PretendAxonServer.send(follower, event));
        }
    }

    @Override
    public synchronized void listAggregateEvents(GetAggregateEventsRequest asked, StreamObserver<Event> reader) {
        of(asked.getAggregateId())
                .filter(event -> event.getAggregateSequenceNumber() >= asked.getInitialSequence())
                .forEach(reader::onNext);
        reader.onCompleted();
    }

    @Override
    public void listAggregateSnapshots(GetAggregateSnapshotsRequest asked, StreamObserver<Event> reader) {
        reader.onCompleted();
    }

    @Override
    public synchronized void readHighestSequenceNr(
            ReadHighestSequenceNrRequest asked, StreamObserver<ReadHighestSequenceNrResponse> reader) {
        reader.onNext(ReadHighestSequenceNrResponse.newBuilder()
                .setToSequenceNr(of(asked.getAggregateId()).count() - 1)
                .build());
        reader.onCompleted();
    }

    @Override
    public void getFirstToken(GetFirstTokenRequest asked, StreamObserver<TrackingToken> reader) {
        reader.onNext(TrackingToken.getDefaultInstance());
        reader.onCompleted();
    }

    @Override
    public synchronized void getLastToken(GetLastTokenRequest asked, StreamObserver<TrackingToken> reader) {
        reader.onNext(TrackingToken.newBuilder().setToken(log.size() - 1L).build());
        reader.onCompleted();
    }

    private Stream<Event> of(String aggregate) {
        return log.stream().map(EventWithToken::getEvent).filter(event -> event.getAggregateIdentifier()
                .equals(aggregate));
    }
}
