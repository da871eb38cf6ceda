package nl.wijkbudget.openapi.command;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonValue;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MapSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.rulebook.RulebookHash;
import org.jspecify.annotations.Nullable;

/** Describes records the way doors read them; ids, amounts and whatever has parts get a schema of their own name. */
final class RecordSchemas {
    static final String ID_PATTERN = "^[A-Za-z0-9][A-Za-z0-9._-]{0,149}$";

    private static final String KIND = "kind";
    private static final String IDS = RoundId.class.getPackageName();
    private static final Map<Type, Schema<?>> SIMPLE = Map.of(
            String.class, new StringSchema(),
            int.class, new IntegerSchema(),
            Integer.class, new IntegerSchema(),
            boolean.class, new BooleanSchema(),
            Instant.class, new StringSchema().format("date-time"),
            LocalDate.class, new StringSchema().format("date"),
            URI.class, new StringSchema().format("uri"));

    private final Components components;

    RecordSchemas(Components components) {
        this.components = components;
    }

    Schema<?> of(Type type) {
        Schema<?> simple = SIMPLE.get(type);
        if (simple != null) {
            return simple;
        }
        return type instanceof ParameterizedType generic ? generic(generic) : named((Class<?>) type);
    }

    /** Without these components, which a request says elsewhere. */
    Schema<?> object(Class<?> type, Set<String> elsewhere) {
        Schema<?> object = new ObjectSchema();
        Arrays.stream(type.getRecordComponents())
                .filter(component -> !elsewhere.contains(component.getName()))
                .forEach(component -> add(component, object));
        return object;
    }

    private void add(RecordComponent component, Schema<?> object) {
        object.addProperty(component.getName(), of(component.getGenericType()));
        if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            object.addRequiredItem(component.getName());
        }
    }

    private Schema<?> generic(ParameterizedType type) {
        Class<?> raw = (Class<?>) type.getRawType();
        if (!Collection.class.isAssignableFrom(raw)) {
            return new MapSchema().additionalProperties(of(type.getActualTypeArguments()[1]));
        }
        Schema<?> array = new ArraySchema().items(of(type.getActualTypeArguments()[0]));
        return Set.class.isAssignableFrom(raw) ? array.uniqueItems(true) : array;
    }

    private Schema<?> named(Class<?> type) {
        String name = type.getSimpleName();
        if (components.getSchemas() == null || !components.getSchemas().containsKey(name)) {
            components.addSchemas(name, new ObjectSchema());
            components.addSchemas(name, described(type));
        }
        return new Schema<>().$ref(WriteOperations.REFERENCE + "schemas/" + name);
    }

    private Schema<?> described(Class<?> type) {
        if (type.isEnum()) {
            return new StringSchema()
                    ._enum(Arrays.stream(Objects.requireNonNull(type.getEnumConstants()))
                            .map(Object::toString)
                            .toList());
        }
        if (type == Money.class) {
            return new IntegerSchema().format("int64").description("An amount in whole cents");
        }
        if (type == RulebookHash.class) {
            return new StringSchema().pattern("^[0-9a-f]{64}$");
        }
        if (type.getPackageName().equals(IDS)) {
            return new StringSchema().pattern(ID_PATTERN);
        }
        return type.isAnnotationPresent(JsonSubTypes.class) ? oneOf(type) : described(type.getRecordComponents(), type);
    }

    private Schema<?> described(RecordComponent[] parts, Class<?> type) {
        boolean single = parts.length == 1 && parts[0].getAccessor().isAnnotationPresent(JsonValue.class);
        return single ? of(parts[0].getGenericType()) : object(type, Set.of());
    }

    private Schema<?> oneOf(Class<?> type) {
        Schema<?> choice = new Schema<>();
        var discriminator = new Discriminator().propertyName(KIND);
        for (JsonSubTypes.Type kind :
                Objects.requireNonNull(type.getAnnotation(JsonSubTypes.class)).value()) {
            String name = kind.value().getSimpleName();
            Schema<?> object = object(kind.value(), Set.of());
            object.addProperty(KIND, new StringSchema().addEnumItem(kind.name()));
            object.addRequiredItem(KIND);
            components.addSchemas(name, object);
            String reference = WriteOperations.REFERENCE + "schemas/" + name;
            choice.addOneOfItem(new Schema<>().$ref(reference));
            discriminator.mapping(kind.name(), reference);
        }
        return choice.discriminator(discriminator);
    }
}
