package nl.wijkbudget.openapi.command;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Set;
import nl.wijkbudget.door.command.Creates;
import org.jspecify.annotations.Nullable;

/** The body of a door: the components of its wish without those in the path, and a reason. */
@SuppressWarnings({"rawtypes", "unchecked"}) // The schemas of swagger-models are raw in its own signatures.
final class WishSchema {
    private final Components components;
    private final Set<String> path;
    private final boolean signed;

    WishSchema(Components components, Set<String> path, boolean signed) {
        this.components = components;
        this.path = path;
        this.signed = signed;
    }

    RequestBody of(Class<?> wish, @Nullable Creates creates) {
        ResolvedSchema resolved =
                ModelConverters.getInstance().resolveAsResolvedSchema(new AnnotatedType(wish).resolveAsRef(false));
        resolved.referencedSchemas.forEach((name, schema) -> {
            if (!name.equals(wish.getSimpleName())) {
                components.addSchemas(name, schema);
            }
        });
        Schema<?> body = new ObjectSchema();
        for (RecordComponent component : wish.getRecordComponents()) {
            if (!path.contains(component.getName())) {
                add(component, resolved.schema.getProperties(), creates, body);
            }
        }
        if (signed) {
            body.addProperty("reason", reason());
        }
        components.addSchemas(wish.getSimpleName(), body);
        return WriteOperations.body(wish.getSimpleName(), body.getRequired() != null);
    }

    private static void add(
            RecordComponent component, Map<String, Schema> properties, @Nullable Creates creates, Schema<?> body) {
        String name = component.getName();
        body.addProperty(name, properties.get(name));
        boolean named = creates != null && creates.named() && creates.value().equals(name);
        if (!named && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            body.addRequiredItem(name);
        }
    }

    private static Schema<?> reason() {
        Schema<?> reason = new StringSchema().minLength(1).maxLength(2_000);
        reason.setDescription("Why; everyone may read it. Some decisions are refused without.");
        return reason;
    }
}
