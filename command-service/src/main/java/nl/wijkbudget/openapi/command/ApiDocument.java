package nl.wijkbudget.openapi.command;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.door.command.Acting;
import nl.wijkbudget.door.command.ApiHeaders;
import nl.wijkbudget.idempotency.command.Idempotency;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.http.HttpStatus;

/** The parts of the document that all operations share. */
public final class ApiDocument implements GlobalOpenApiCustomizer {
    static final String BEARER = "bearer";

    private static final List<HttpStatus> PROBLEMS = List.of(
            HttpStatus.BAD_REQUEST,
            HttpStatus.UNAUTHORIZED,
            HttpStatus.FORBIDDEN,
            HttpStatus.NOT_FOUND,
            HttpStatus.CONFLICT,
            HttpStatus.TOO_MANY_REQUESTS,
            HttpStatus.INTERNAL_SERVER_ERROR,
            HttpStatus.SERVICE_UNAVAILABLE);

    @Override
    public void customise(OpenAPI document) {
        document.setInfo(new Info()
                .title("Wijkbudget")
                .version(ApiHeaders.VERSION)
                .description("Decide together on the agenda and the money of a neighbourhood.")
                .contact(new Contact().name("Wijkbudget"))
                .license(new License()
                        .name("EUPL-1.2")
                        .url("https://joinup.ec.europa.eu/collection/eupl/eupl-text-eupl-12")));
        document.setServers(List.of(new Server().url("/")));
        Components components = Objects.requireNonNullElseGet(document.getComponents(), Components::new);
        parameters(components);
        schemas(components);
        PROBLEMS.forEach(status -> components.addResponses(String.valueOf(status.value()), problem(status)));
        components.addSecuritySchemes(BEARER, bearer());
        document.setComponents(components);
    }

    private static void parameters(Components components) {
        Parameter role = header(Acting.ROLE, false, "In which of your roles, where more than one may do this");
        role.setSchema(new StringSchema()
                ._enum(Arrays.stream(Role.values()).map(Enum::name).toList()));
        components.addParameters("role", role);
        components.addParameters("mandate", header(Acting.MANDATE, false, "Under which mandate"));
        String again = "Any text of your own: the same key with the same request is carried out once";
        components.addParameters("idempotencyKey", header(Idempotency.KEY, false, again));
    }

    private static SecurityScheme bearer() {
        return new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description("A token of the identity provider of whoever runs this; its groups decide the roles");
    }

    private static Parameter header(String name, boolean required, String description) {
        return new Parameter()
                .name(name)
                .in("header")
                .required(required)
                .description(description)
                .schema(new StringSchema());
    }

    private static void schemas(Components components) {
        Schema<?> answer = new ObjectSchema();
        answer.addProperty("position", new IntegerSchema().format("int64"));
        answer.addProperty("id", new StringSchema());
        answer.addRequiredItem("position");
        components.addSchemas("Answer", answer);
        Schema<?> problem = new ObjectSchema();
        problem.setDescription("RFC 9457; the figures of the explanation are members beside these");
        List.of("type", "title", "detail", "instance", "code")
                .forEach(name -> problem.addProperty(name, new StringSchema()));
        problem.addProperty("status", new IntegerSchema());
        problem.setAdditionalProperties(true);
        problem.setRequired(List.of("type", "title", "status", "detail", "code"));
        components.addSchemas("Problem", problem);
    }

    private static ApiResponse problem(HttpStatus status) {
        var schema = new Schema<>().$ref(WriteOperations.REFERENCE + "schemas/Problem");
        var response = new ApiResponse().description(status.getReasonPhrase());
        response.setContent(new Content().addMediaType("application/problem+json", new MediaType().schema(schema)));
        response.addHeaderObject("API-Version", WriteOperations.Headers.header("Version of this API"));
        return response;
    }
}
