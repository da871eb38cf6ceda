package nl.wijkbudget.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbudget.access.Door;
import nl.wijkbudget.access.Matrix;
import nl.wijkbudget.decision.Command;
import org.axonframework.queryhandling.QueryHandler;
import org.junit.jupiter.api.Test;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.handler.AbstractHandlerMethodMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

/** There is no door, command or query that the matrix does not know, and no line in it that is about nothing. */
class EveryDoorIsInTheMatrixTest {
    private static final Engine ENGINE = Engine.shared();

    /** What a filter or a folder answers, and no method of ours. */
    private static final Set<String> NO_METHOD = Set.of("POST /uitloggen", "GET /stijl/**", "GET /actuator/health");

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("nl.wijkbudget");
    private static final Predicate<Door> READS = door -> "GET".equals(door.method());

    @Test
    void every_address_of_ours_has_a_line_and_every_line_an_address() {
        Set<String> lines = Matrix.doors().stream()
                .filter(Door::hasAddress)
                .map(Door::address)
                .filter(address -> !NO_METHOD.contains(address))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(addresses()).hasSizeGreaterThan(90).isEqualTo(lines);
    }

    @Test
    void what_libraries_answer_is_closed_to_everybody_where_it_has_no_line() {
        Api api = ENGINE.api();

        for (String address : List.of("/error", "/actuator", "/actuator/health/db", "/actuator/env", "/webjars/x.js")) {
            assertThat(api.send(api.signed(nl.wijkbudget.Wijk.ORGANISER, address)
                                    .GET())
                            .status())
                    .as(address)
                    .isEqualTo(404);
        }
    }

    @Test
    void every_command_has_one_line() {
        assertThat(names(READS.negate()))
                .containsExactlyInAnyOrderElementsOf(PROGRAM.stream()
                        .filter(type -> type.isAssignableTo(Command.class) && !type.isInterface())
                        .map(JavaClass::getSimpleName)
                        .toList());
    }

    @Test
    void every_query_is_asked_somewhere_and_nothing_else_is() {
        Set<String> queries = PROGRAM.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(QueryHandler.class))
                .map(EveryDoorIsInTheMatrixTest::query)
                .collect(Collectors.toSet());

        assertThat(queries).hasSizeGreaterThan(15);
        assertThat(Set.copyOf(names(READS))).isEqualTo(queries);
    }

    private static List<String> names(Predicate<Door> chosen) {
        return Matrix.doors().stream()
                .filter(chosen)
                .flatMap(door -> door.names().stream())
                .toList();
    }

    private static String query(JavaMethod handler) {
        return handler.getRawParameterTypes().get(0).getSimpleName();
    }

    private static Set<String> addresses() {
        return ENGINE.context().getBeansOfType(AbstractHandlerMethodMapping.class).values().stream()
                .flatMap(mapping -> ((AbstractHandlerMethodMapping<?>) mapping).getHandlerMethods().entrySet().stream())
                .filter(entry -> isOurs(entry.getValue()))
                .flatMap(entry -> addresses((RequestMappingInfo) entry.getKey()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isOurs(HandlerMethod method) {
        return method.getBeanType().getName().startsWith("nl.wijkbudget")
                || method.getBeanType().getSimpleName().startsWith("OpenApi");
    }

    private static Stream<String> addresses(RequestMappingInfo mapping) {
        return mapping.getPatternValues().stream()
                .filter(path -> !path.endsWith(".yaml"))
                .flatMap(path ->
                        mapping.getMethodsCondition().getMethods().stream().map(method -> method.name() + " " + path));
    }
}
