package nl.wijkbudget.projection.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wijkbudget.decision.Fact;
import org.axonframework.config.ProcessingGroup;
import org.hibernate.annotations.Immutable;

/** The read side as it is shipped: its classes, its groups and their tables. */
public final class ReadSide {
    private static final JavaClasses SHIPPED = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("nl.wijkbudget");

    private ReadSide() {}

    /** The tables that each group fills, by the name of the group. */
    public static Map<String, List<String>> tables() {
        Map<String, List<String>> tables = new TreeMap<>();
        for (JavaClass projection : annotated(ProcessingGroup.class)) {
            tables.put(groupOf(projection), tablesIn(projection.getPackageName()));
        }
        return tables;
    }

    /** Every kind of event of the domain. */
    public static List<Class<?>> events() {
        return SHIPPED.stream()
                .filter(type -> type.isAssignableTo(Fact.class) && !type.isInterface())
                .<Class<?>>map(JavaClass::reflect)
                .toList();
    }

    /** The classes of read models and of the runtime that drives them. */
    static JavaClasses classes() {
        return SHIPPED.that(DescribedPredicate.describe(
                "are of the read side", type -> type.getPackageName().endsWith(".projection")));
    }

    static List<JavaClass> annotated(Class<? extends Annotation> annotation) {
        return classes().stream()
                .filter(type -> type.isAnnotatedWith(annotation))
                .toList();
    }

    static String groupOf(JavaClass projection) {
        return projection.getAnnotationOfType(ProcessingGroup.class).value();
    }

    static String tableOf(JavaClass entity) {
        return entity.getAnnotationOfType(Table.class).name();
    }

    /** What a rule says about an example that was written to break it. */
    static List<String> objections(ArchRule rule, Class<?>... examples) {
        return rule.evaluate(new ClassFileImporter().importClasses(examples))
                .getFailureReport()
                .getDetails();
    }

    private static List<String> tablesIn(String readModel) {
        return annotated(Entity.class).stream()
                .filter(entity -> entity.getPackageName().equals(readModel))
                .filter(entity -> !entity.isAnnotatedWith(Immutable.class))
                .map(ReadSide::tableOf)
                .sorted()
                .toList();
    }
}
