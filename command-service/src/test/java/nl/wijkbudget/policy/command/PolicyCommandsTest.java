package nl.wijkbudget.policy.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.identity.CountId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.round.RoundCommand.RecordResult;
import nl.wijkbudget.round.RoundRefusal.RoundIsUnknown;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.Test;

class PolicyCommandsTest {
    private static final RoundId ROUND = new RoundId("geen-ronde");
    private static final RecordResult COMMAND = new RecordResult(ROUND, CountId.of(ROUND, 1));

    private final SimpleCommandBus bus = SimpleCommandBus.builder().build();
    private final PolicyCommands commands = new PolicyCommands(bus);

    @Test
    void the_engine_acts_in_its_own_name() {
        List<Map<String, ?>> heard = new ArrayList<>();
        bus.subscribe(RecordResult.class.getName(), command -> heard.add(command.getMetaData()));

        commands.send(COMMAND);

        assertThat(heard).hasSize(1);
        assertThat(Authority.from(heard.get(0))).isEqualTo(Authority.of(new ActorId("wijkbudget"), Role.SYSTEM));
    }

    @Test
    void a_refusal_is_an_answer_and_holds_nobody_up() {
        failWith(new Rejection(new RoundIsUnknown(ROUND)));

        assertThatCode(() -> commands.send(COMMAND)).doesNotThrowAnyException();
    }

    @Test
    void a_refusal_from_another_process_is_the_same_answer() {
        failWith(new CommandExecutionException("refused", null, new RoundIsUnknown(ROUND)));

        assertThatCode(() -> commands.send(COMMAND)).doesNotThrowAnyException();
    }

    @Test
    void any_other_failure_stops_the_processor_so_that_it_tries_again() {
        ConcurrencyException conflict = new ConcurrencyException("someone else was first");
        failWith(conflict);

        assertThatThrownBy(() -> commands.send(COMMAND)).isSameAs(conflict);
    }

    @Test
    void what_follows_is_stored_apart_from_the_event_it_follows_from() {
        List<Boolean> nested = new ArrayList<>();
        bus.subscribe(
                RecordResult.class.getName(),
                command -> nested.add(CurrentUnitOfWork.get().parent().isPresent()));
        UnitOfWork<?> ofTheEvent = DefaultUnitOfWork.startAndGet(GenericEventMessage.asEventMessage("certified"));

        commands.send(COMMAND);

        assertThat(nested).containsExactly(false);
        assertThat(CurrentUnitOfWork.get()).isSameAs(ofTheEvent);
        ofTheEvent.commit();
    }

    private void failWith(RuntimeException failure) {
        bus.subscribe(RecordResult.class.getName(), command -> {
            throw failure;
        });
    }
}
