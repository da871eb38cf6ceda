package nl.wijkbudget.door.command;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkbudget.Wijk;
import nl.wijkbudget.ballot.BallotRefusal.VotingIsClosed;
import nl.wijkbudget.decision.Rejection;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.junit.jupiter.api.Test;

class RefusalAsDetailsTest {
    private final VotingIsClosed refusal = new VotingIsClosed(Wijk.ROUND, Wijk.NOW);
    private final SimpleCommandBus bus = SimpleCommandBus.builder().build();

    @Test
    void a_refusal_travels_in_the_details_under_its_code() {
        bus.registerHandlerInterceptor(new RefusalAsDetails());
        bus.subscribe("vote", command -> {
            throw new Rejection(refusal);
        });

        assertThat(answer())
                .isInstanceOfSatisfying(CommandExecutionException.class, answer -> assertThat(answer.getDetails())
                        .contains(refusal))
                .hasMessage(refusal.code());
    }

    @Test
    void any_other_failure_stays_what_it_is() {
        var failure = new IllegalStateException("The disk is full");
        bus.registerHandlerInterceptor(new RefusalAsDetails());
        bus.subscribe("vote", command -> {
            throw failure;
        });

        assertThat(answer()).isSameAs(failure);
    }

    private Throwable answer() {
        var callback = new FutureCallback<Object, Object>();
        bus.dispatch(new GenericCommandMessage<>(new GenericCommandMessage<>("garden"), "vote"), callback);
        return callback.getResult().exceptionResult();
    }
}
