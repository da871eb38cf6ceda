package nl.wijkbudget.openapi.command;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.wijkbudget.door.command.Creates;
import org.jspecify.annotations.Nullable;

/** The body of a door: the components of its wish without those in the path, and a reason. */
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
        Schema<?> body = new RecordSchemas(components).object(wish, path);
        List<String> required = Objects.requireNonNullElse(body.getRequired(), List.<String>of()).stream()
                .filter(name ->
                        creates == null || !creates.named() || !creates.value().equals(name))
                .toList();
        body.setRequired(required.isEmpty() ? null : required);
        if (signed) {
            body.addProperty("reason", reason());
        }
        components.addSchemas(wish.getSimpleName(), body);
        return WriteOperations.body(wish.getSimpleName(), !required.isEmpty());
    }

    private static Schema<?> reason() {
        Schema<?> reason = new StringSchema().minLength(1).maxLength(2_000);
        reason.setDescription("Why; everyone may read it. Some decisions are refused without.");
        return reason;
    }
}
