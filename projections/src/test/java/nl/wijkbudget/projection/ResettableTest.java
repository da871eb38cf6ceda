package nl.wijkbudget.projection;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.MultiEventHandlerInvoker;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.junit.jupiter.api.Test;

class ResettableTest {

    @Test
    void a_projection_that_cannot_be_emptied_is_refused_at_start() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Resettable.require("toy.stubborn", invoking(new Stubborn())))
                .withMessage(Stubborn.class.getName() + " of projection toy.stubborn has no @ResetHandler method, so it"
                        + " could never be rebuilt: add one that empties its tables");
    }

    @Test
    void one_that_can_is_welcome() {
        assertThatNoException().isThrownBy(() -> Resettable.require("toy.pliable", invoking(new Pliable())));
    }

    private static EventHandlerInvoker invoking(Object handler) {
        return new MultiEventHandlerInvoker(
                SimpleEventHandlerInvoker.builder().eventHandlers(handler).build());
    }

    static class Stubborn {
        @EventHandler
        void on(ToyVoted event) {}
    }

    static class Pliable extends Stubborn {
        @ResetHandler
        void reset() {}
    }
}
