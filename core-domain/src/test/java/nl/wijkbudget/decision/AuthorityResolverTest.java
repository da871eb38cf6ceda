package nl.wijkbudget.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.lang.reflect.Method;
import java.util.Objects;
import nl.wijkbudget.identity.ActorId;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.junit.jupiter.api.Test;

class AuthorityResolverTest {
    private static final Authority RESIDENT = Authority.of(new ActorId("bewoner-1"), Role.RESIDENT);

    @Test
    void gives_a_handler_the_authority_behind_its_message() throws NoSuchMethodException {
        assertThat(resolver(1).resolveParameterValue(new GenericMessage<>("wish", RESIDENT.toMetaData())))
                .isEqualTo(RESIDENT);
    }

    @Test
    void a_message_without_an_actor_never_reaches_such_a_handler() throws NoSuchMethodException {
        ParameterResolver<Authority> resolver = resolver(1);
        assertThatNullPointerException()
                .isThrownBy(() -> resolver.resolveParameterValue(new GenericMessage<>("wish")))
                .withMessage("No actor in the metadata of String");
    }

    @Test
    void leaves_other_parameters_to_others() throws NoSuchMethodException {
        assertThat(new AuthorityResolver().createInstance(handler(), handler().getParameters(), 0))
                .isNull();
    }

    private static ParameterResolver<Authority> resolver(int index) throws NoSuchMethodException {
        return Objects.requireNonNull(
                new AuthorityResolver().createInstance(handler(), handler().getParameters(), index));
    }

    private static Method handler() throws NoSuchMethodException {
        return Handler.class.getDeclaredMethod("decide", String.class, Authority.class);
    }

    interface Handler {
        void decide(String wish, Authority authority);
    }
}
