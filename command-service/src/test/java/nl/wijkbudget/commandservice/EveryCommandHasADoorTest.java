package nl.wijkbudget.commandservice;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbudget.approval.SubmissionCommand.CarryOutSubmission;
import nl.wijkbudget.approval.SubmissionCommand.RecordFailure;
import nl.wijkbudget.approval.SubmissionCommand.SubmitDecision;
import nl.wijkbudget.counting.CountCommand.CompareRules;
import nl.wijkbudget.decision.Command;
import nl.wijkbudget.door.command.Answer;
import nl.wijkbudget.door.command.Creates;
import nl.wijkbudget.door.command.ToldOnce;
import nl.wijkbudget.door.command.Unsigned;
import nl.wijkbudget.openapi.command.DoorPath;
import nl.wijkbudget.person.ErasureCommand.RecordErasure;
import nl.wijkbudget.project.ProjectCommand.MarkAsMerged;
import nl.wijkbudget.round.RoundCommand.RecordAgenda;
import nl.wijkbudget.round.RoundCommand.RecordResult;
import nl.wijkbudget.view.ViewsCommand.RecordViews;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.RestController;

/** There is no command that nobody can send, and none that two addresses send. */
class EveryCommandHasADoorTest {
    /** Only policies send these; submitting is done by the door of what is submitted. */
    private static final Set<Class<?>> INSIDE = Set.of(
            SubmitDecision.class,
            CarryOutSubmission.class,
            RecordFailure.class,
            CompareRules.class,
            RecordErasure.class,
            RecordResult.class,
            RecordAgenda.class,
            RecordViews.class,
            MarkAsMerged.class);

    /** Takes what a command would take, and only says whether it would do. */
    private static final Set<String> SENDS_NOTHING = Set.of("checkBallot");

    /** Reads, as {@code docs/api.md} lists them. */
    private static final Set<String> READABLE = Set.of(
            "/api/v1/buurten/{}",
            "/api/v1/kasboeken/{}",
            "/api/v1/kasboeken/{}/boekingen",
            "/api/v1/projecten/{}",
            "/api/v1/rondes/{}",
            "/api/v1/rondes/{}/agenda",
            "/api/v1/rondes/{}/opkomst",
            "/api/v1/rondes/{}/tellingen",
            "/api/v1/uitvoeringen/{}");

    @Test
    void every_command_but_those_of_policies_has_one_door_of_its_own_name() {
        assertThat(doors().map(Method::getName))
                .containsExactlyInAnyOrderElementsOf(
                        commands().map(EveryCommandHasADoorTest::doorOf).toList());
    }

    @Test
    void the_table_of_paths_is_the_published_one() {
        String header = "| Method | Path | Command |\n|---|---|---|\n";
        Set<String> rows = doors().map(EveryCommandHasADoorTest::row).collect(Collectors.toCollection(TreeSet::new));

        Snapshot.of("doors.md").assertSame(header + String.join("\n", rows) + "\n");
    }

    @Test
    void paths_are_kebab_case_without_trailing_slash() {
        assertThat(doors().map(DoorPath::of))
                .allMatch(path -> path.matches("/api/v1(/([a-z]+(-[a-z]+)*|\\{[a-z]+}))+"));
    }

    @Test
    void whatever_is_made_is_read_at_an_address_that_the_read_side_has() {
        assertThat(doors().map(door -> door.getAnnotation(Creates.class))
                        .filter(Objects::nonNull)
                        .map(creates -> creates.at().replaceAll("\\{\\w+}", "{}"))
                        .collect(Collectors.toSet()))
                .isSubsetOf(READABLE);
    }

    private static Stream<Method> doors() {
        Class<?>[] imported = List.of(CommandServiceAssembly.class.getAnnotation(Import.class))
                .get(0)
                .value();
        return Arrays.stream(imported)
                .filter(type -> type.isAnnotationPresent(RestController.class))
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(EveryCommandHasADoorTest::isOfACommand)
                .filter(door -> !SENDS_NOTHING.contains(door.getName()));
    }

    /** Most say where in the log it ended up; some answer a receipt or a file. */
    private static boolean isOfACommand(Method method) {
        return method.getReturnType() == Answer.class
                || method.isAnnotationPresent(ToldOnce.class)
                || List.of(method.getParameterTypes()).contains(Unsigned.class);
    }

    private static Stream<Class<?>> commands() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("nl.wijkbudget").stream()
                        .filter(type -> type.isAssignableTo(Command.class) && !type.isInterface())
                        .map(JavaClass::reflect)
                        .filter(type -> !INSIDE.contains(type));
    }

    private static String doorOf(Class<?> command) {
        String name = command.getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static String row(Method door) {
        String name = door.getName();
        String command = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        return "| %s | `%s` | %s |".formatted(DoorPath.verb(door), DoorPath.of(door), command);
    }
}
