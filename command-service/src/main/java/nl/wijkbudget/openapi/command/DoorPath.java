package nl.wijkbudget.openapi.command;

import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.lang.reflect.Method;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;

/** The path of a door, as its class and method annotations spell it together. */
public final class DoorPath {
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    private DoorPath() {}

    public static String of(Method door) {
        RequestMapping whole = mapping(door.getDeclaringClass());
        RequestMapping rest = mapping(door);
        return first(whole) + first(rest);
    }

    /** Such as {@code POST}. */
    public static String verb(Method door) {
        return mapping(door).method()[0].name();
    }

    static Set<String> variables(Method door) {
        Set<String> names = new LinkedHashSet<>();
        Matcher found = VARIABLE.matcher(of(door));
        while (found.find()) {
            names.add(found.group(1));
        }
        return names;
    }

    static Parameter parameter(String name) {
        var schema = new StringSchema();
        schema.setPattern(RecordSchemas.ID_PATTERN);
        return new Parameter().name(name).in("path").required(true).schema(schema);
    }

    private static RequestMapping mapping(java.lang.reflect.AnnotatedElement element) {
        return Objects.requireNonNull(AnnotatedElementUtils.findMergedAnnotation(element, RequestMapping.class));
    }

    private static String first(RequestMapping mapping) {
        return mapping.path().length == 0 ? "" : mapping.path()[0];
    }
}
