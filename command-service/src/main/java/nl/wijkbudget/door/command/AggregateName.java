package nl.wijkbudget.door.command;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import nl.wijkbudget.decision.Command;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The short name of the aggregate that a command is meant for. */
final class AggregateName {
    private AggregateName() {}

    static String of(Command command) {
        return Arrays.stream(command.getClass().getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(TargetAggregateIdentifier.class))
                .map(field -> component(command, field.getName()))
                .findFirst()
                .orElseThrow();
    }

    private static String component(Command command, String name) {
        RecordComponent[] components = command.getClass().getRecordComponents();
        RecordComponent target = Arrays.stream(components)
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .orElseThrow();
        try {
            Object id = target.getAccessor().invoke(command);
            return String.valueOf(id.getClass().getMethod("value").invoke(id));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(command.getClass() + " has no readable aggregate id", e);
        }
    }
}
