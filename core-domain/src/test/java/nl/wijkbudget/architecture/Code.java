package nl.wijkbudget.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** The classes that the rules of this package look at. */
final class Code {
    /** Everything that is shipped. */
    static final JavaClasses DOMAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.wijkbudget");

    private Code() {}

    /** The concrete classes of a kind; at least as many as there were when the rule was written. */
    static List<JavaClass> concrete(Class<?> kind, int atLeast) {
        List<JavaClass> found = DOMAIN.stream()
                .filter(type -> type.isAssignableTo(kind) && !type.isInterface())
                .toList();
        assertThat(found).as(kind.getSimpleName()).hasSizeGreaterThanOrEqualTo(atLeast);
        return found;
    }

    /** What a rule says about an example that was written to break it. */
    static List<String> objections(ArchRule rule, Class<?>... examples) {
        return rule.evaluate(new ClassFileImporter().importClasses(examples))
                .getFailureReport()
                .getDetails();
    }
}
