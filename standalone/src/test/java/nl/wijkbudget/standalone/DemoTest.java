package nl.wijkbudget.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiPredicate;
import nl.wijkbudget.agenda.AgendaCommand.DraftAgenda;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.delivery.DeliveryCommand.StopProject;
import nl.wijkbudget.round.RoundCommand.PlanRound;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.Registration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The story of the demo is told once and to the end, however often it is begun. */
class DemoTest {
    private static final int IN_THE_NEIGHBOURHOOD = 10;
    private static final int IN_THE_PROPOSALS = 60;
    private static final int IN_THE_VOTE = 400;
    private static final String CODES = "voting-codes:" + Demo.ROUND.value();
    private static final String NEXT_CODES = "voting-codes:" + Demo.NEXT_ROUND.value();

    @Test
    void a_demo_that_was_cut_off_is_told_to_its_end_the_next_time(@TempDir Path whole, @TempDir Path pieces) {
        Map<String, List<String>> story;
        try (Engine engine = Engine.onFilesIn(whole)) {
            assertThat(toldUpTo(engine, DemoTest::never)).isGreaterThan(IN_THE_VOTE);
            story = eventsOf(engine);
        }
        try (Engine engine = Engine.onFilesIn(pieces)) {
            for (BiPredicate<Integer, Object> cut : List.of(
                    after(IN_THE_NEIGHBOURHOOD),
                    after(IN_THE_PROPOSALS),
                    after(IN_THE_VOTE),
                    at(DraftAgenda.class),
                    at(StopProject.class),
                    at(PlanRound.class).and((sent, plan) -> plan.toString().contains(Demo.NEXT_ROUND.value())))) {
                assertThatThrownBy(() -> toldUpTo(engine, cut)).hasMessage("Cut off");
            }
            toldUpTo(engine, DemoTest::never);

            Map<String, List<String>> again = eventsOf(engine);
            assertThat(again.remove(CODES)).contains("CodesIssued", "VotesReconciled");
            assertThat(story.remove(CODES))
                    .containsExactly("CodesIssued", "CodesPosted", "CodeVoided", "CodeReplaced", "VotesReconciled");
            assertThat(again.get(NEXT_CODES))
                    .containsExactly("CodesIssued", "CodesPosted", "CodeVoided", "CodeReplaced");
            assertThat(again).isEqualTo(story);
            assertThat(toldUpTo(engine, DemoTest::never))
                    .as("steps told once it is complete")
                    .isZero();
        }
    }

    private static boolean never(int sent, Object command) {
        return false;
    }

    private static BiPredicate<Integer, Object> after(int commands) {
        return (sent, command) -> sent > commands;
    }

    private static BiPredicate<Integer, Object> at(Class<?> command) {
        return (sent, payload) -> command.isInstance(payload);
    }

    /** How many commands were sent, before the one at which the telling was cut off. */
    private static int toldUpTo(Engine engine, BiPredicate<Integer, Object> cut) {
        AtomicInteger sent = new AtomicInteger();
        Registration counting = engine.bean(CommandBus.class)
                .registerDispatchInterceptor(messages -> (index, message) -> {
                    boolean ofPolicy =
                            Role.SYSTEM.name().equals(message.getMetaData().get(Authority.ROLE));
                    if (!ofPolicy && cut.test(sent.incrementAndGet(), message.getPayload())) {
                        throw new IllegalStateException("Cut off");
                    }
                    return message;
                });
        try {
            engine.bean(Demo.class).load();
        } finally {
            counting.cancel();
        }
        return sent.get();
    }

    /** By stream, what became true in it through the story; what policies add comes in its own time. */
    private static Map<String, List<String>> eventsOf(Engine engine) {
        Map<String, List<String>> streams = new TreeMap<>();
        try (var log = engine.bean(EventStore.class).openStream(null)) {
            while (log.hasNextAvailable()) {
                var event = (DomainEventMessage<?>) log.nextAvailable();
                if (!isOfPolicy(event)) {
                    streams.computeIfAbsent(name(event.getAggregateIdentifier()), id -> new ArrayList<>())
                            .add(event.getPayloadType().getSimpleName());
                }
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        return streams;
    }

    /** Codes are new each time, and so are the ballots they lead to; a story that is told again needs more of them. */
    private static String name(String stream) {
        return stream.replaceFirst("ballot:[0-9a-f]{64}", "ballot:by code");
    }

    private static boolean isOfPolicy(Message<?> message) {
        return Role.SYSTEM.name().equals(message.getMetaData().get(Authority.ROLE));
    }
}
