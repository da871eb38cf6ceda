package nl.wijkbudget.commandservice;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkbudget.DomainModel;
import nl.wijkbudget.decision.Authority;
import org.axonframework.commandhandling.CommandHandler;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever a decision asks for besides its command is one bean; Axon's test fixtures would hide that it is missing. */
@WithDoors
class EveryDecisionHasWhatItAsksTest {
    private final ListableBeanFactory beans;

    @Autowired
    EveryDecisionHasWhatItAsksTest(ListableBeanFactory beans) {
        this.beans = beans;
    }

    @Test
    void every_parameter_of_a_decision_is_a_bean() {
        Set<Class<?>> asked = DomainModel.AGGREGATES.stream()
                .flatMap(aggregate -> Arrays.stream(aggregate.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(CommandHandler.class))
                .map(Method::getParameterTypes)
                .flatMap(types -> Arrays.stream(types).skip(1))
                .filter(type -> type != Authority.class)
                .collect(Collectors.toSet());

        assertThat(asked).isNotEmpty().allSatisfy(type -> assertThat(
                        beans.getBeanProvider(type).getIfUnique())
                .as(type.getName())
                .isNotNull());
    }
}
