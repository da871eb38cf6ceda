package nl.wijkbudget.projection.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.junit.jupiter.api.Test;
import outside.notes.projection.Everything;
import outside.notes.projection.NotesAgain;

/** Every read model has one group with a name that says whose it is, and can be emptied. */
class GroupsTest {
    private static final List<JavaClass> WRONG =
            List.copyOf(new ClassFileImporter().importClasses(Everything.class, NotesAgain.class));

    @Test
    void a_group_is_named_after_its_capability_and_what_it_keeps() {
        assertThat(groups()).hasSizeGreaterThanOrEqualTo(9);
        assertThat(groups().stream().filter(group -> !isNamedWell(group))).isEmpty();
    }

    @Test
    void a_read_model_has_one_group() {
        assertThat(packagesWithSeveral(groups())).isEmpty();
    }

    @Test
    void whoever_follows_events_is_in_a_group_and_can_be_emptied() {
        List<JavaClass> followers = ReadSide.classes().stream()
                .filter(type -> has(type, EventHandler.class))
                .toList();

        assertThat(followers).containsExactlyInAnyOrderElementsOf(groups());
        assertThat(followers).allMatch(type -> has(type, ResetHandler.class));
    }

    @Test
    void names_that_say_nothing_and_two_groups_in_one_place_are_stopped() {
        assertThat(WRONG.stream().filter(group -> !isNamedWell(group)).map(JavaClass::getSimpleName))
                .containsExactly("Everything");
        assertThat(packagesWithSeveral(WRONG)).containsExactly("outside.notes.projection");
        assertThat(WRONG).noneMatch(type -> has(type, ResetHandler.class));
    }

    private static List<JavaClass> groups() {
        return ReadSide.annotated(ProcessingGroup.class);
    }

    private static boolean isNamedWell(JavaClass projection) {
        String capability = projection.getPackageName().replaceFirst("^(.*[.])?(\\w+)[.]projection$", "$2");
        return ReadSide.groupOf(projection).matches(capability + "[.][a-z]+(-[a-z]+)*");
    }

    private static List<String> packagesWithSeveral(Collection<JavaClass> projections) {
        return projections.stream()
                .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(each -> each.getValue() > 1)
                .map(each -> each.getKey())
                .toList();
    }

    private static boolean has(JavaClass type, Class<? extends Annotation> annotation) {
        return type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(annotation));
    }
}
