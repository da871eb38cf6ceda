package nl.wijkbudget.standalone.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import outside.standalone.Busy;

/** The package tree is the table of contents of the product: capabilities a resident knows, each in at most four tiers. */
class PackageNamesTest {
    private static final Set<String> CAPABILITIES = Set.of(
            "access",
            "agenda",
            "approval",
            "audit",
            "ballot",
            "counting",
            "decision",
            "delivery",
            "door",
            "evidence",
            "following",
            "form",
            "fsck",
            "history",
            "home",
            "idempotency",
            "identity",
            "ledger",
            "letter",
            "log",
            "lot",
            "money",
            "neighbourhood",
            "openapi",
            "pabulib",
            "page",
            "person",
            "policy",
            "poll",
            "problem",
            "project",
            "projection",
            "reading",
            "reason",
            "round",
            "rule",
            "rulebook",
            "theme",
            "view",
            "votingcode");

    private static final Set<String> ASSEMBLIES = Set.of("commandservice", "queryservice", "standalone");
    private static final Pattern NAME =
            Pattern.compile("nl[.]wijkbudget[.]([a-z]+)(?:[.](?:projection|command|query))?");

    @Test
    void every_package_is_a_capability_in_a_tier_or_an_assembly() {
        assertThat(packages(Program.SHIPPED)).hasSizeGreaterThanOrEqualTo(50);
        assertThat(strange(Program.SHIPPED)).isEmpty();
    }

    @Test
    void the_list_names_nothing_that_is_not_there() {
        assertThat(packages(Program.SHIPPED).map(PackageNamesTest::capability))
                .containsAll(CAPABILITIES)
                .containsAll(ASSEMBLIES);
    }

    @Test
    void a_package_of_another_form_is_stopped() {
        assertThat(strange(
                        new ClassFileImporter().importClasses(Busy.class, nl.wijkbudget.peeking.command.Peeks.class)))
                .containsExactlyInAnyOrder("nl.wijkbudget.peeking.command", "outside.standalone");
    }

    private static Stream<String> packages(JavaClasses classes) {
        return classes.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> !name.equals("nl.wijkbudget"))
                .distinct();
    }

    private static Stream<String> strange(JavaClasses classes) {
        return packages(classes).filter(name -> {
            String capability = capability(name);
            boolean assembly = ASSEMBLIES.contains(capability) && name.equals("nl.wijkbudget." + capability);
            return !assembly && !CAPABILITIES.contains(capability);
        });
    }

    private static String capability(String name) {
        Matcher parts = NAME.matcher(name);
        return parts.matches() ? parts.group(1) : "";
    }
}
