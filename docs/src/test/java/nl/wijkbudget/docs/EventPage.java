package nl.wijkbudget.docs;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wijkbudget.DomainModel;
import nl.wijkbudget.decision.Decision;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.serialization.Revision;

/** What the catalogue says about one event. */
record EventPage(Class<?> event) {
    private static final Pattern SENTENCE = Pattern.compile("(?s)/\\*\\*(.*?)(?:<p>.*?)?\\*/\\s*@Revision");

    String text() {
        return """
                ### %s

                %s

                Revision %s%s. %s

                | Field | Type |
                |---|---|
                %s

                %s""".formatted(
                event.getSimpleName(), sentence(), revision(), aggregates(), answeredFor(), fields(), example());
    }

    private String sentence() {
        Matcher found = SENTENCE.matcher(
                Repository.read("core-domain/src/main/java/" + event.getName().replace('.', '/') + ".java"));
        if (!found.find()) {
            throw new AssertionError(event + " has no Javadoc above @Revision");
        }
        return found.group(1)
                .replaceAll("\\n\\s*\\* ?", "\n")
                .replaceAll("\\{@(?:link|code) ([^}]*)}", "`$1`")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private String revision() {
        Revision revision = event.getAnnotation(Revision.class);
        return revision == null ? "none" : revision.value();
    }

    private String aggregates() {
        String names = DomainModel.AGGREGATES.stream()
                .filter(this::evolves)
                .map(type -> "`" + type.getAnnotation(AggregateRoot.class).type() + "`")
                .collect(Collectors.joining(" and "));
        return names.isEmpty() ? "" : ", in the history of " + names;
    }

    private boolean evolves(Class<?> aggregate) {
        return Arrays.stream(aggregate.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(EventSourcingHandler.class))
                .map(Method::getParameterTypes)
                .anyMatch(parameters -> parameters[0].isAssignableFrom(event));
    }

    private String answeredFor() {
        return Decision.class.isAssignableFrom(event)
                ? "A decision: its metadata says who took it."
                : "Its metadata names nobody.";
    }

    private String fields() {
        return Arrays.stream(event.getRecordComponents()).map(EventPage::field).collect(Collectors.joining("\n"));
    }

    private static String field(RecordComponent component) {
        return "| `%s` | `%s` |".formatted(component.getName(), simple(component.getGenericType()));
    }

    private static String simple(Type type) {
        if (type instanceof ParameterizedType generic) {
            return simple(generic.getRawType())
                    + Arrays.stream(generic.getActualTypeArguments())
                            .map(EventPage::simple)
                            .collect(Collectors.joining(", ", "<", ">"));
        }
        return type instanceof Class<?> known ? known.getSimpleName() : type.getTypeName();
    }

    private String example() {
        String golden = "core-domain/src/test/resources/history/%s/%s-%s.json"
                .formatted(OurClasses.capability(event), event.getSimpleName(), revision());
        if (!Files.exists(Repository.path(golden))) {
            return "There is no golden file yet.\n";
        }
        return """
                <details><summary>Example</summary>

                ```json
                %s
                ```

                </details>
                """.formatted(Repository.read(golden).strip());
    }
}
