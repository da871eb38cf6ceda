package nl.wijkbudget.standalone.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** The whole program as it is shipped, all modules together; the verifier is a program of its own. */
final class Program {
    static final JavaClasses SHIPPED = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .withImportOption(location -> !location.contains("/verifier/target/"))
            .importPackages("nl.wijkbudget");

    private Program() {}

    /** What a rule says about an example that was written to break it. */
    static List<String> objections(ArchRule rule, Class<?>... examples) {
        return rule.evaluate(new ClassFileImporter().importClasses(examples))
                .getFailureReport()
                .getDetails();
    }
}
