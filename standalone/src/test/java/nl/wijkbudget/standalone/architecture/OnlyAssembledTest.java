package nl.wijkbudget.standalone.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScans;
import org.springframework.stereotype.Controller;
import outside.standalone.Busy;

/** The assembly decides nothing and shows nothing, and what it does not list does not run. */
class OnlyAssembledTest {
    private static final ArchRule NO_HANDLERS = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("..standalone..")
            .should()
            .beMetaAnnotatedWith(CommandHandler.class)
            .orShould()
            .beMetaAnnotatedWith(EventHandler.class)
            .orShould()
            .beMetaAnnotatedWith(QueryHandler.class)
            .because("the one process only puts the services together");

    private static final ArchRule NO_PAGES_OR_TABLES = noClasses()
            .that()
            .resideInAPackage("..standalone..")
            .should()
            .beMetaAnnotatedWith(Controller.class)
            .orShould()
            .beAnnotatedWith(Entity.class)
            .because("the one process only puts the services together");

    private static final ArchRule NO_SCAN = noClasses()
            .should()
            .beMetaAnnotatedWith(ComponentScan.class)
            .orShould()
            .beMetaAnnotatedWith(ComponentScans.class)
            .because("what is not listed does not run");

    private static final DescribedPredicate<CanBeAnnotated> HANDLES = CanBeAnnotated.Predicates.metaAnnotatedWith(
                    CommandHandler.class)
            .or(CanBeAnnotated.Predicates.metaAnnotatedWith(EventHandler.class))
            .or(CanBeAnnotated.Predicates.metaAnnotatedWith(QueryHandler.class));

    @Test
    void the_assembly_handles_nothing() {
        assertThat(assembly()).isGreaterThanOrEqualTo(8);
        assertThat(handlers()).isGreaterThan(100);
        NO_HANDLERS.check(Program.SHIPPED);
    }

    @Test
    void the_assembly_has_no_pages_and_no_tables() {
        assertThat(Program.SHIPPED.stream().filter(type -> type.isMetaAnnotatedWith(Controller.class)))
                .hasSizeGreaterThan(25);
        NO_PAGES_OR_TABLES.check(Program.SHIPPED);
    }

    @Test
    void nothing_is_found_by_scanning() {
        assertThat(Program.SHIPPED).hasSizeGreaterThan(600);
        NO_SCAN.check(Program.SHIPPED);
    }

    @Test
    void an_assembly_that_does_all_of_that_is_stopped() {
        assertThat(Program.objections(NO_HANDLERS, Busy.class)).hasSize(4);
        assertThat(Program.objections(NO_PAGES_OR_TABLES, Busy.class)).hasSize(2);
        assertThat(Program.objections(NO_SCAN, Busy.class)).hasSize(1);
    }

    private static long assembly() {
        return Program.SHIPPED.stream()
                .filter(JavaClass.Predicates.resideInAPackage("nl.wijkbudget.standalone.."))
                .count();
    }

    private static long handlers() {
        return Program.SHIPPED.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(HANDLES)
                .count();
    }
}
