package nl.wijkbudget.projection;

import java.lang.reflect.Method;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.axonframework.common.ReflectionUtils;
import org.axonframework.common.annotation.AnnotationUtils;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.MultiEventHandlerInvoker;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;

/** The rule that every projection can be emptied and built again from history. */
final class Resettable {

    private Resettable() {}

    static void require(String group, EventHandlerInvoker handlers) {
        classesBehind(handlers).filter(type -> !hasReset(type)).findFirst().ifPresent(type -> {
            throw new IllegalStateException(type.getName() + " of projection " + group
                    + " has no @ResetHandler method, so it could never be rebuilt: add one that empties its tables");
        });
    }

    private static Stream<Class<?>> classesBehind(EventHandlerInvoker handlers) {
        if (handlers instanceof MultiEventHandlerInvoker several) {
            return several.delegates().stream().flatMap(Resettable::classesBehind);
        }
        if (handlers instanceof SimpleEventHandlerInvoker simple) {
            return simple.eventHandlers().stream().map(EventMessageHandler::getTargetType);
        }
        return Stream.of(handlers.getClass());
    }

    private static boolean hasReset(Class<?> type) {
        Iterable<Method> methods = ReflectionUtils.methodsOf(type);
        return StreamSupport.stream(methods.spliterator(), false)
                .anyMatch(method -> AnnotationUtils.isAnnotationPresent(method, ResetHandler.class));
    }
}
