package nl.wijkbudget.policy.command;

import static nl.wijkbudget.Wijk.CLOCK;
import static nl.wijkbudget.Wijk.ORGANISER;
import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.round.command.RoundToVote.GARDEN;
import static nl.wijkbudget.round.command.RoundToVote.TREES;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.wijkbudget.Wijk;
import nl.wijkbudget.history.command.CommandSide;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.project.ProjectCommand.MergeProjects;
import nl.wijkbudget.project.Proposal;
import nl.wijkbudget.round.command.RoundToVote;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WhoAndWhyTest {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final CommandSide side = new CommandSide("who-and-why-" + NUMBER.incrementAndGet(), CLOCK);
    private final RoundToVote round = new RoundToVote(side);

    @BeforeEach
    void establish() {
        round.establish();
        round.propose();
    }

    @AfterEach
    void close() {
        side.close();
    }

    @Test
    void an_event_says_who_decided_and_from_which_command_it_came() {
        DomainEventMessage<?> planned = side.messagesOf(ROUND).get(0);

        assertThat(planned.getMetaData())
                .containsEntry("actor", "procesbeheer")
                .containsEntry("role", "ORGANISER")
                .containsEntry("mandate", "procesbeheer")
                .containsKeys("correlationId", "causationId")
                .hasSize(5);
    }

    @Test
    void a_ballot_says_nothing_even_when_its_sender_does() {
        round.openVoting();
        Map<String, String> talkative = Map.of("actor", "bewoner-1", "role", "RESIDENT", "correlationId", "letter-17");

        side.commands().dispatch(new GenericCommandMessage<>(round.ballot("stem-1", GARDEN), talkative));

        assertThat(side.messagesOf(round.ballot("stem-1").ballot()))
                .extracting(DomainEventMessage::getMetaData)
                .containsExactly(MetaData.emptyInstance());
    }

    @Test
    void what_a_policy_did_names_the_event_it_answered_and_the_engine() {
        ProjectId both = new ProjectId("tuin-en-bomen");
        Proposal together = new Proposal(Wijk.GREEN, "Tuin en bomen", "Samen een plan.", true);
        side.send(ORGANISER, new MergeProjects(both, List.of(GARDEN, TREES), together));

        DomainEventMessage<?> merged = side.messagesOf(both).get(0);
        List<? extends DomainEventMessage<?>> original = side.messagesOf(GARDEN);
        MetaData answer = original.get(original.size() - 1).getMetaData();

        assertThat(answer)
                .containsOnly(
                        Map.entry("actor", "wijkbudget"),
                        Map.entry("role", "SYSTEM"),
                        Map.entry("causationId", merged.getIdentifier()),
                        Map.entry("correlationId", merged.getMetaData().get("correlationId")));
    }
}
