package nl.wijkbudget.door.command;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Reason;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Gives a door its {@link Asked}, {@link Own} or {@link Unsigned} wish: path variables and body fields fill the components of the
 * same name, the body field {@code reason} goes to the authority.
 */
public final class AskedResolver implements HandlerMethodArgumentResolver {
    /** Request attribute: the name of what a {@link Creates} door was asked to make, empty when it follows from the rest. */
    static final String MADE = "nl.wijkbudget.door.made";

    /** Request attribute: the texts that a {@link Creates} door was given, by name. */
    static final String GIVEN = "nl.wijkbudget.door.given";

    /** What a door may ask for. */
    public static final Set<Class<?>> WISHES = Set.of(Asked.class, Own.class, Unsigned.class);

    private static final String REASON = "reason";

    private final NewNames names;

    public AskedResolver(NewNames names) {
        this.names = names;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return WISHES.contains(parameter.getParameterType());
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binderFactory)
            throws IOException, HttpMediaTypeNotSupportedException {
        List<Fault> faults = new ArrayList<>();
        Class<?> kind = parameter.getParameterType();
        ObjectNode tree = tree(request, parameter, faults);
        Acting acting = new Acting(request, faults);
        Authority authority = kind == Asked.class ? acting.authority(reason(tree, faults)) : null;
        Object wish = new RecordReader(faults).read(wishOf(parameter), tree);
        if (!faults.isEmpty()) {
            throw new Malformed(faults);
        }
        Objects.requireNonNull(wish);
        if (kind == Own.class) {
            return new Own<>(wish, acting.visitor().actor());
        }
        return kind == Asked.class ? new Asked<>(wish, Objects.requireNonNull(authority)) : new Unsigned<>(wish);
    }

    /** The record that a parameter of a door asks for. */
    public static Class<?> wishOf(MethodParameter parameter) {
        return ResolvableType.forMethodParameter(parameter).getGeneric(0).toClass();
    }

    private ObjectNode tree(NativeWebRequest request, MethodParameter parameter, List<Fault> faults)
            throws IOException, HttpMediaTypeNotSupportedException {
        HttpServletRequest http = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        requireJson(http);
        JsonNode body = RequestJson.read(http.getInputStream());
        if (!(body instanceof ObjectNode tree)) {
            throw new Malformed(List.of(new Fault("", "Must be a JSON object")));
        }
        pathVariables(http).forEach((name, value) -> {
            if (tree.has(name)) {
                faults.add(new Fault(name, "Is said in the path already"));
            }
            tree.put(name, value);
        });
        Creates creates = parameter.getMethodAnnotation(Creates.class);
        if (creates != null && creates.named() && !tree.has(creates.value())) {
            tree.put(creates.value(), newName(http));
        }
        if (creates != null) {
            http.setAttribute(MADE, tree.path(creates.value()).asString(""));
            http.setAttribute(GIVEN, texts(tree));
        }
        return tree;
    }

    /** Who says nothing of the type may mean JSON; who says that it is something else does not. */
    private static void requireJson(HttpServletRequest request) throws HttpMediaTypeNotSupportedException {
        String type = request.getContentType();
        if (type != null && request.getContentLengthLong() != 0 && !isJson(type)) {
            throw new HttpMediaTypeNotSupportedException("A door reads JSON", List.of(MediaType.APPLICATION_JSON));
        }
    }

    private static boolean isJson(String type) {
        try {
            return MediaType.parseMediaType(type).getSubtype().endsWith("json");
        } catch (InvalidMediaTypeException none) {
            return false;
        }
    }

    private static Map<String, String> texts(ObjectNode tree) {
        Map<String, String> texts = new HashMap<>();
        tree.properties().stream()
                .filter(field -> field.getValue().isString())
                .forEach(field -> texts.put(field.getKey(), field.getValue().asString()));
        return texts;
    }

    private String newName(HttpServletRequest request) {
        String key = request.getHeader(NameOfKey.KEY);
        return key == null ? names.next() : NameOfKey.of(key, request.getRequestURI());
    }

    private static @Nullable Reason reason(ObjectNode tree, List<Fault> faults) {
        JsonNode reason = tree.remove(REASON);
        if (reason == null || reason.isNull()) {
            return null;
        }
        try {
            if (reason.isString()) {
                return new Reason(reason.asString());
            }
            faults.add(new Fault(REASON, "Must be a JSON string"));
        } catch (IllegalArgumentException e) {
            faults.add(new Fault(REASON, String.valueOf(e.getMessage())));
        }
        return null;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> pathVariables(HttpServletRequest request) {
        Object variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return variables == null ? Map.of() : (Map<String, String>) variables;
    }
}
