package nl.wijkbudget.projection.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import outside.notes.projection.OpenNote;
import outside.notes.projection.OpenNotes;
import outside.notes.projection.second.SecondNote;

/** A table belongs to one read model, and nobody else can reach it. */
class TablesTest {
    private static final ArchRule CLOSED = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .or()
            .areAssignableTo(Repository.class)
            .should()
            .bePackagePrivate()
            .because("others ask a query, so that a table may change");

    @Test
    void entities_and_repositories_are_package_private() {
        assertThat(ReadSide.annotated(Entity.class)).hasSizeGreaterThan(20);
        CLOSED.check(ReadSide.classes());
    }

    @Test
    void no_two_entities_share_a_table() {
        assertThat(shared(ReadSide.annotated(Entity.class))).isEmpty();
    }

    @Test
    void an_open_entity_or_repository_is_stopped() {
        assertThat(ReadSide.objections(CLOSED, OpenNote.class, OpenNotes.class)).hasSize(2);
    }

    @Test
    void a_shared_table_is_stopped() {
        List<JavaClass> examples = List.copyOf(
                new ClassFileImporter().importClasses(OpenNote.class, SecondNote.class));

        assertThat(shared(examples)).containsExactly("note");
    }

    private static List<String> shared(Collection<JavaClass> entities) {
        Map<String, Long> users =
                entities.stream().collect(Collectors.groupingBy(ReadSide::tableOf, Collectors.counting()));
        return users.entrySet().stream()
                .filter(table -> table.getValue() > 1)
                .map(Map.Entry::getKey)
                .toList();
    }
}
