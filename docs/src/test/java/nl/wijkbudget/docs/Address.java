package nl.wijkbudget.docs;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkbudget.door.command.Answer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** One method and path, and the code that answers. */
record Address(String path, String verb, String served) implements Comparable<Address> {
    /** All that the controllers of both services declare. */
    static List<Address> all() {
        return OurClasses.matching(new AnnotationTypeFilter(Controller.class)).stream()
                .flatMap(Address::of)
                .sorted()
                .toList();
    }

    private static Stream<Address> of(Class<?> controller) {
        RequestMapping root = AnnotatedElementUtils.findMergedAnnotation(controller, RequestMapping.class);
        return Arrays.stream(controller.getDeclaredMethods()).flatMap(method -> Stream.ofNullable(
                        AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class))
                .flatMap(mapping -> of(method, root == null ? new String[] {""} : root.path(), mapping)));
    }

    private static Stream<Address> of(Method method, String[] roots, RequestMapping mapping) {
        return Arrays.stream(roots)
                .flatMap(root -> Arrays.stream(mapping.path().length == 0 ? new String[] {""} : mapping.path())
                        .flatMap(path -> Arrays.stream(verbs(mapping))
                                .map(verb -> new Address(root + path, verb.name(), served(method)))));
    }

    /** None where requests only come from inside. */
    private static RequestMethod[] verbs(RequestMapping mapping) {
        return mapping.method();
    }

    /** The command that a door sends, and otherwise the class that answers. */
    private static String served(Method method) {
        if (method.getReturnType() == Answer.class) {
            String name = method.getName();
            return Character.toUpperCase(name.charAt(0)) + name.substring(1);
        }
        return method.getDeclaringClass().getSimpleName();
    }

    boolean isApi() {
        return path.startsWith("/api/");
    }

    @Override
    public int compareTo(Address other) {
        int byPath = path.compareTo(other.path);
        return byPath == 0 ? verb.compareTo(other.verb) : byPath;
    }
}
