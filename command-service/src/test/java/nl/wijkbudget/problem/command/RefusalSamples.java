package nl.wijkbudget.problem.command;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nl.wijkbudget.approval.ContentHash;
import nl.wijkbudget.decision.Refusal;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.neighbourhood.Point;
import nl.wijkbudget.rulebook.RulebookHash;

/** A refusal of each kind with made-up figures. */
final class RefusalSamples {
    private RefusalSamples() {}

    static Refusal of(Class<?> refusal) {
        RecordComponent[] components = refusal.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(types).map(RefusalSamples::value).toArray();
        try {
            return (Refusal) refusal.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("No sample of " + refusal, e);
        }
    }

    private static Object value(Class<?> type) {
        if (type.isEnum()) {
            return Objects.requireNonNull(type.getEnumConstants())[0];
        }
        if (type == int.class) {
            return 3;
        }
        if (type == long.class) {
            return 3L;
        }
        return type == Money.class ? Money.of(28_100) : text(type);
    }

    private static Object text(Class<?> type) {
        if (type == Instant.class) {
            return Instant.parse("2026-11-09T20:00:00Z");
        }
        if (type == List.class) {
            return List.of();
        }
        if (type == ContentHash.class) {
            return new ContentHash("ab".repeat(32));
        }
        if (type == RulebookHash.class) {
            return new RulebookHash("ab".repeat(32));
        }
        if (type == Point.class) {
            return new Point("53.19732,6.56712");
        }
        return type == String.class ? "iets" : id(type);
    }

    private static Object id(Class<?> type) {
        try {
            return type.getDeclaredConstructor(String.class).newInstance("iets");
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("No sample of " + type, e);
        }
    }
}
