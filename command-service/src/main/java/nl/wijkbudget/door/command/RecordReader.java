package nl.wijkbudget.door.command;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;

/** Reads records from a JSON tree and collects everything that is wrong, where a parser would stop at the first. */
final class RecordReader {
    private static final String KIND = "kind";

    private final List<Fault> faults;

    RecordReader(List<Fault> faults) {
        this.faults = faults;
    }

    /** Null when something is wrong; the faults then say what. */
    <T> @Nullable T read(Class<T> type, JsonNode tree) {
        return type.cast(object(type, tree, "", Set.of()));
    }

    private @Nullable Object object(Class<?> type, JsonNode tree, String place, Set<String> known) {
        if (!tree.isObject()) {
            return fault(place, "Must be a JSON object");
        }
        int before = faults.size();
        RecordComponent[] components = type.getRecordComponents();
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = component(components[i], tree, place);
        }
        refuseUnknown(components, tree, place, known);
        return faults.size() > before ? null : construct(type, values, place);
    }

    private @Nullable Object component(RecordComponent component, JsonNode tree, String place) {
        String here = within(place, component.getName());
        JsonNode value = tree.path(component.getName());
        if (value.isMissingNode() || value.isNull()) {
            return component.getAnnotatedType().isAnnotationPresent(Nullable.class) ? null : fault(here, "Is missing");
        }
        return value(component.getAnnotatedType(), value, here);
    }

    private @Nullable Object value(AnnotatedType annotated, JsonNode tree, String place) {
        Class<?> type = raw(annotated.getType());
        if (annotated instanceof AnnotatedParameterizedType generic && Collection.class.isAssignableFrom(type)) {
            return collection(type, generic.getAnnotatedActualTypeArguments()[0], tree, place);
        }
        if (type.isAnnotationPresent(JsonSubTypes.class)) {
            return oneOf(type, tree, place);
        }
        return isObject(type) ? object(type, tree, place, Set.of()) : scalar(annotated.getType(), tree, place);
    }

    private @Nullable Object collection(Class<?> type, AnnotatedType element, JsonNode tree, String place) {
        if (!tree.isArray()) {
            return fault(place, "Must be a JSON array");
        }
        Collection<@Nullable Object> all = Set.class.isAssignableFrom(type) ? new LinkedHashSet<>() : new ArrayList<>();
        for (int i = 0; i < tree.size(); i++) {
            JsonNode one = tree.path(i);
            String here = place + "[" + i + "]";
            all.add(one.isNull() ? fault(here, "Is missing") : value(element, one, here));
        }
        return all;
    }

    private @Nullable Object oneOf(Class<?> type, JsonNode tree, String place) {
        JsonSubTypes.Type[] kinds =
                Objects.requireNonNull(type.getAnnotation(JsonSubTypes.class)).value();
        String kind = tree.path(KIND).asString("");
        Optional<JsonSubTypes.Type> found =
                Arrays.stream(kinds).filter(k -> k.name().equals(kind)).findFirst();
        if (found.isEmpty()) {
            String names = Arrays.stream(kinds).map(JsonSubTypes.Type::name).collect(Collectors.joining(", "));
            return fault(within(place, KIND), "Choose from " + names);
        }
        return object(found.get().value(), tree, place, Set.of(KIND));
    }

    private @Nullable Object scalar(Type type, JsonNode tree, String place) {
        try {
            return RequestJson.MAPPER.treeToValue(tree, RequestJson.MAPPER.constructType(type));
        } catch (JacksonException e) {
            return fault(place, said(e));
        }
    }

    /** In words of ours: a parser's own name the classes of this program. */
    private static String said(JacksonException e) {
        if (e.getCause() instanceof IllegalArgumentException wrong && !(wrong instanceof NumberFormatException)) {
            return String.valueOf(wrong.getMessage());
        }
        Class<?> type = e instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
        if (type != null && type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(String::valueOf)
                    .collect(Collectors.joining(", ", "Choose from ", ""));
        }
        return "Is not what is asked for here";
    }

    private void refuseUnknown(RecordComponent[] components, JsonNode tree, String place, Set<String> known) {
        Set<String> names =
                Arrays.stream(components).map(RecordComponent::getName).collect(Collectors.toSet());
        tree.propertyNames().stream()
                .filter(name -> !names.contains(name) && !known.contains(name))
                .forEach(name -> fault(within(place, name), "Is not known here"));
    }

    private @Nullable Object construct(Class<?> type, @Nullable Object[] values, String place) {
        try {
            var constructor = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException wrong) {
                return fault(place, String.valueOf(wrong.getMessage()));
            }
            throw new IllegalStateException(type + " cannot be made", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made", e);
        }
    }

    private static boolean isObject(Class<?> type) {
        return type.isRecord()
                && Arrays.stream(type.getRecordComponents())
                        .noneMatch(component -> component.getAccessor().isAnnotationPresent(JsonValue.class));
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType generic ? (Class<?>) generic.getRawType() : (Class<?>) type;
    }

    private static String within(String place, String name) {
        return place.isEmpty() ? name : place + "." + name;
    }

    private @Nullable Object fault(String place, String message) {
        faults.add(new Fault(place, message));
        return null;
    }
}
