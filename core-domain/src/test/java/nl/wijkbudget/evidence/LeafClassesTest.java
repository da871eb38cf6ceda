package nl.wijkbudget.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkbudget.decision.Fact;
import org.junit.jupiter.api.Test;

class LeafClassesTest {
    private static final Set<String> EVENTS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("nl.wijkbudget").stream()
                    .filter(type -> type.isAssignableTo(Fact.class) && !type.isInterface())
                    .map(JavaClass::getName)
                    .collect(Collectors.toSet());

    @Test
    void every_type_of_event_has_a_class_and_nothing_else_has() {
        assertThat(LeafClasses.table().keySet()).isEqualTo(EVENTS).isNotEmpty();
    }

    @Test
    void what_nobody_classified_is_not_shown() {
        assertThat(LeafClasses.of("nl.example.Unknown")).isEqualTo(LeafClass.RESTRICTED);
    }
}
