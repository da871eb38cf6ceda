package nl.wijkbudget.projection.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbudget.projection.ProjectionsAssembly;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.queryhandling.QueryHandler;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import outside.notes.projection.GetNote;

/** Whoever can ask something gets an answer, from what the assembly runs. */
class QueriesTest {
    private static final List<Class<?>> RUN =
            List.of(ProjectionsAssembly.class.getAnnotation(Import.class).value());

    @Test
    void every_query_has_one_who_answers() {
        Set<String> asked = queries(ReadSide.classes());

        assertThat(asked).hasSizeGreaterThanOrEqualTo(14);
        assertThat(answered()).containsExactlyElementsOf(asked);
    }

    @Test
    void a_query_without_one_is_noticed() {
        assertThat(queries(new ClassFileImporter().importClasses(GetNote.class)))
                .containsExactly("GetNote")
                .doesNotContainAnyElementsOf(answered());
    }

    @Test
    void every_projection_runs() {
        assertThat(ReadSide.annotated(ProcessingGroup.class))
                .extracting(JavaClass::reflect)
                .allMatch(RUN::contains);
    }

    private static Set<String> queries(Iterable<JavaClass> classes) {
        Set<String> queries = new TreeSet<>();
        classes.forEach(type -> {
            if (type.isRecord() && type.getSimpleName().matches("(Get|List|Find)[A-Z].*")) {
                queries.add(type.getSimpleName());
            }
        });
        return queries;
    }

    private static Set<String> answered() {
        return RUN.stream()
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(QueryHandler.class))
                .map(Method::getParameterTypes)
                .flatMap(Arrays::stream)
                .map(Class::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
