package nl.wijkbudget.openapi.command;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import nl.wijkbudget.door.command.Answer;
import nl.wijkbudget.door.command.Asked;
import nl.wijkbudget.door.command.AskedResolver;
import nl.wijkbudget.door.command.Creates;
import nl.wijkbudget.door.command.ToldOnce;
import nl.wijkbudget.door.command.Unsigned;
import org.springdoc.core.customizers.GlobalOperationComponentsCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;

/** Describes a door by the record it asks for: what is not in the path is in the body, and who acts is known from the token. */
public final class WriteOperations implements GlobalOperationComponentsCustomizer {
    static final String REFERENCE = "#/components/";

    @Override
    public Operation customize(Operation operation, HandlerMethod door) {
        return operation;
    }

    @Override
    public Operation customize(Operation operation, Components components, HandlerMethod door) {
        if (!isDoor(door)) {
            return door.getBeanType().getPackageName().endsWith(".command")
                    ? withProblems(withWish(operation, components, door))
                    : operation;
        }
        MethodParameter asked = door.getMethodParameters()[0];
        boolean signed = asked.getParameterType() != Unsigned.class;
        boolean keyed = signed && !door.hasMethodAnnotation(ToldOnce.class);
        Creates creates = door.getMethodAnnotation(Creates.class);
        operation.setSummary(words(door.getMethod().getName()));
        operation.setParameters(null);
        Set<String> path = DoorPath.variables(door.getMethod());
        path.forEach(name -> operation.addParametersItem(DoorPath.parameter(name)));
        if (signed) {
            addParameters(operation, "role", "mandate");
            operation.addSecurityItem(new SecurityRequirement().addList(ApiDocument.BEARER));
        }
        if (keyed) {
            addParameters(operation, "idempotencyKey");
        }
        var body = new WishSchema(components, path, signed);
        operation.setRequestBody(body.of(AskedResolver.wishOf(asked), creates));
        Content answer = answer(components, door.getReturnType().getParameterType());
        operation.setResponses(responses(answer, creates == null ? HttpStatus.OK : HttpStatus.CREATED, signed));
        if (nl.wijkbudget.approval.Content.canBeOf(AskedResolver.wishOf(asked))) {
            operation.getResponses().addApiResponse(String.valueOf(HttpStatus.ACCEPTED.value()), submitted(answer));
        }
        return operation;
    }

    /** Doors of commands, also those that answer a receipt or a file. */
    private static boolean isDoor(HandlerMethod door) {
        MethodParameter[] parameters = door.getMethodParameters();
        return door.getReturnType().getParameterType() == Answer.class
                || door.hasMethodAnnotation(ToldOnce.class)
                || (parameters.length > 0 && parameters[0].getParameterType() == Unsigned.class);
    }

    /** A file where a door gives no record. */
    private static Content answer(Components components, Class<?> type) {
        if (!type.isRecord()) {
            return new Content()
                    .addMediaType("text/csv", new MediaType().schema(new StringSchema()))
                    .addMediaType("application/pdf", new MediaType().schema(new StringSchema().format("binary")));
        }
        Schema<?> schema = type == Answer.class
                ? new Schema<>().$ref(REFERENCE + "schemas/Answer")
                : new RecordSchemas(components).of(type);
        return new Content().addMediaType("application/json", new MediaType().schema(schema));
    }

    /** For doors that answer something of their own to a wish. */
    private static Operation withWish(Operation operation, Components components, HandlerMethod door) {
        for (MethodParameter parameter : door.getMethodParameters()) {
            if (AskedResolver.WISHES.contains(parameter.getParameterType())) {
                Set<String> path = DoorPath.variables(door.getMethod());
                if (operation.getSummary() == null) {
                    operation.setSummary(words(door.getMethod().getName()));
                }
                operation.setParameters(null);
                path.forEach(name -> operation.addParametersItem(DoorPath.parameter(name)));
                if (parameter.getParameterType() == Asked.class) {
                    addParameters(operation, "role", "mandate");
                }
                operation.addSecurityItem(new SecurityRequirement().addList(ApiDocument.BEARER));
                operation.setRequestBody(
                        new WishSchema(components, path, false).of(AskedResolver.wishOf(parameter), null));
            }
        }
        return operation;
    }

    private static void addParameters(Operation operation, String... names) {
        for (String name : names) {
            operation.addParametersItem(new Parameter().$ref(REFERENCE + "parameters/" + name));
        }
    }

    private static Operation withProblems(Operation operation) {
        addProblems(operation.getResponses(), List.of("400", "404", "409", "500", "503"));
        return operation;
    }

    private static void addProblems(ApiResponses responses, List<String> statuses) {
        statuses.forEach(
                status -> responses.addApiResponse(status, new ApiResponse().$ref(REFERENCE + "responses/" + status)));
    }

    /** Instead of being decided, where it is under four eyes. */
    private static ApiResponse submitted(Content answer) {
        ApiResponse submitted = new ApiResponse().description("Laid before two others, because it is under four eyes");
        submitted.setContent(answer);
        submitted.addHeaderObject("Log-Position", Headers.header("Position in the log that holds what was submitted"));
        submitted.addHeaderObject("Location", Headers.header("Address of what was submitted"));
        return submitted;
    }

    private static ApiResponses responses(Content answer, HttpStatus success, boolean signed) {
        var responses = new ApiResponses();
        ApiResponse done = new ApiResponse().description(Objects.requireNonNull(success.getReasonPhrase()));
        done.setContent(answer);
        done.addHeaderObject("API-Version", Headers.header("Version of this API"));
        if (signed) {
            done.addHeaderObject("Log-Position", Headers.header("Position in the log that holds what was decided"));
        }
        if (success == HttpStatus.CREATED) {
            done.addHeaderObject("Location", Headers.header("Address of what was made"));
        }
        responses.addApiResponse(String.valueOf(success.value()), done);
        List<String> problems = signed
                ? List.of("400", "401", "403", "404", "409", "429", "500", "503")
                : List.of("400", "404", "409", "500", "503");
        addProblems(responses, problems);
        return responses;
    }

    /** {@code proposeProject} as {@code Propose project}. */
    private static String words(String name) {
        String spaced = name.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
        return spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }

    /** Makes headers. */
    static final class Headers {
        private Headers() {}

        static io.swagger.v3.oas.models.headers.Header header(String description) {
            return new io.swagger.v3.oas.models.headers.Header()
                    .description(description)
                    .schema(new Schema<String>().type("string"));
        }
    }

    static RequestBody body(String schema, boolean required) {
        var json = new MediaType().schema(new Schema<>().$ref(REFERENCE + "schemas/" + schema));
        return new RequestBody().required(required).content(new Content().addMediaType("application/json", json));
    }
}
