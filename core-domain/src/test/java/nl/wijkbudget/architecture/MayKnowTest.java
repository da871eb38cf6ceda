package nl.wijkbudget.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wijkbudget.architecture.wrong.Outer;
import nl.wijkbudget.architecture.wrong.egg.Egg;
import nl.wijkbudget.architecture.wrong.hen.Hen;
import org.junit.jupiter.api.Test;

/** Which capability may know which other: the one place where that is said. */
class MayKnowTest {
    private static final Pattern OURS = Pattern.compile("nl[.]wijkbudget[.](\\w+)");

    /** In the order in which they build on each other; a new capability finds its place here. */
    private static final List<Capability> MAY_KNOW = List.of(
            of("identity"),
            of("money"),
            of("history"),
            of("evidence"),
            of("form"),
            of("poll"),
            of("rule", "poll"),
            of("reason", "poll", "rule"),
            of("pabulib", "poll"),
            of("decision", "identity"),
            of("rulebook", "identity", "money", "decision"),
            of("view", "identity", "decision", "rulebook"),
            of("neighbourhood", "identity", "decision"),
            of("person", "identity", "decision", "neighbourhood"),
            of("following", "identity", "person"),
            of("project", "identity", "money", "decision", "neighbourhood"),
            of("round", "identity", "money", "decision", "rulebook", "neighbourhood", "project"),
            of("access", "identity", "decision", "round"),
            of("ballot", "identity", "money", "decision", "rulebook", "neighbourhood", "round"),
            of("votingcode", "identity", "decision", "rulebook", "neighbourhood", "round", "ballot"),
            of(
                    "counting",
                    "identity",
                    "money",
                    "poll",
                    "rule",
                    "reason",
                    "pabulib",
                    "decision",
                    "rulebook",
                    "neighbourhood",
                    "round",
                    "ballot"),
            of("agenda", "identity", "money", "poll", "decision", "rulebook", "neighbourhood", "round", "counting"),
            of("ledger", "identity", "money", "decision", "rulebook", "neighbourhood", "project", "agenda"),
            of("delivery", "identity", "decision", "neighbourhood", "project", "agenda"),
            of(
                    "approval",
                    "identity",
                    "money",
                    "decision",
                    "rulebook",
                    "neighbourhood",
                    "round",
                    "counting",
                    "ledger"));

    @Test
    void every_capability_knows_only_what_it_may() {
        assertThat(known(Code.DOMAIN)).hasSizeGreaterThanOrEqualTo(12);
        assertThat(trespasses(Code.DOMAIN)).isEmpty();
    }

    @Test
    void a_capability_may_know_only_those_before_it() {
        List<String> before = new ArrayList<>();
        for (Capability capability : MAY_KNOW) {
            assertThat(before)
                    .as(capability.name())
                    .containsAll(capability.mayKnow())
                    .doesNotContain(capability.name());
            before.add(capability.name());
        }
    }

    @Test
    void capabilities_form_no_cycles() {
        slices().matching("nl.wijkbudget.(*)..").should().beFreeOfCycles().check(Code.DOMAIN);
    }

    @Test
    void a_capability_that_is_not_in_the_list_is_stopped() {
        assertThat(trespasses(new ClassFileImporter().importClasses(Outer.class, Outer.OpenCommand.class)))
                .containsExactly("architecture is not in the list");
    }

    @Test
    void a_capability_that_knows_too_much_is_stopped() {
        assertThat(trespasses(Map.of("money", Set.of("ledger", "identity")), List.of(of("money", "identity"))))
                .containsExactly("money may not know ledger");
    }

    @Test
    void a_cycle_is_stopped() {
        JavaClasses examples = new ClassFileImporter().importClasses(Hen.class, Egg.class);
        assertThat(slices().matching("nl.wijkbudget.architecture.wrong.(*)..")
                        .should()
                        .beFreeOfCycles()
                        .evaluate(examples)
                        .hasViolation())
                .isTrue();
    }

    private static List<String> trespasses(JavaClasses classes) {
        return trespasses(known(classes), MAY_KNOW);
    }

    private static List<String> trespasses(Map<String, Set<String>> known, List<Capability> list) {
        Map<String, Set<String>> allowed = new HashMap<>();
        list.forEach(capability -> allowed.put(capability.name(), capability.mayKnow()));
        List<String> trespasses = new ArrayList<>();
        known.forEach((name, others) -> {
            if (!allowed.containsKey(name)) {
                trespasses.add(name + " is not in the list");
                return;
            }
            others.stream()
                    .filter(other -> !allowed.get(name).contains(other))
                    .forEach(other -> trespasses.add(name + " may not know " + other));
        });
        return trespasses;
    }

    /** Who knows whom, as compiled. */
    private static Map<String, Set<String>> known(JavaClasses classes) {
        Map<String, Set<String>> known = new HashMap<>();
        for (JavaClass type : classes) {
            String from = capability(type);
            if (!from.isEmpty()) {
                Set<String> others = known.computeIfAbsent(from, name -> new TreeSet<>());
                type.getDirectDependenciesFromSelf().stream()
                        .map(Dependency::getTargetClass)
                        .map(MayKnowTest::capability)
                        .filter(to -> !to.isEmpty() && !to.equals(from))
                        .forEach(others::add);
            }
        }
        return known;
    }

    /** The part after {@code nl.wijkbudget.}; empty for other packages and for the root itself. */
    private static String capability(JavaClass type) {
        Matcher ours = OURS.matcher(type.getPackageName());
        return ours.lookingAt() ? ours.group(1) : "";
    }

    private static Capability of(String name, String... mayKnow) {
        return new Capability(name, Set.of(mayKnow));
    }

    private record Capability(String name, Set<String> mayKnow) {}
}
