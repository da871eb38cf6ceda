package nl.wijkbudget.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.wijkbudget.DomainModel;
import nl.wijkbudget.architecture.wrong.Meddler;
import nl.wijkbudget.decision.Rejection;
import org.axonframework.modelling.command.AggregateRoot;
import org.junit.jupiter.api.Test;

/** Aggregates decide without changing and evolve without judging. */
class AggregatesTest {
    private static final JavaClass WRONG =
            new ClassFileImporter().importPackages("nl.wijkbudget").get(Meddler.class);

    @Test
    void every_aggregate_is_in_the_table_of_contents() {
        assertThat(aggregates())
                .extracting(JavaClass::reflect)
                .containsExactlyInAnyOrderElementsOf(DomainModel.AGGREGATES);
        assertThat(aggregates()).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void only_evolving_changes_an_aggregate() {
        assertThat(aggregates())
                .flatExtracting(AggregatesTest::changesOutsideEvolve)
                .isEmpty();
    }

    @Test
    void evolving_never_refuses() {
        assertThat(aggregates()).allSatisfy(type -> assertThat(evolving(type)).isNotEmpty());
        assertThat(aggregates())
                .flatExtracting(AggregatesTest::refusalsInEvolve)
                .isEmpty();
    }

    @Test
    void an_aggregate_that_does_both_the_wrong_way_round_is_stopped() {
        assertThat(changesOutsideEvolve(WRONG)).containsExactly("Meddler.decide sets count");
        assertThat(refusalsInEvolve(WRONG)).containsExactly("Meddler.evolve refuses");
    }

    private static List<JavaClass> aggregates() {
        return Code.DOMAIN.stream()
                .filter(type -> type.isAnnotatedWith(AggregateRoot.class))
                .toList();
    }

    private static List<JavaCodeUnit> evolving(JavaClass aggregate) {
        return aggregate.getCodeUnits().stream()
                .filter(unit -> unit.getName().startsWith("evolve"))
                .toList();
    }

    private static List<String> changesOutsideEvolve(JavaClass aggregate) {
        return aggregate.getFieldAccessesFromSelf().stream()
                .filter(access -> access.getAccessType() == JavaFieldAccess.AccessType.SET)
                .filter(access -> access.getOrigin() instanceof JavaMethod)
                .filter(access -> !access.getOrigin().getName().startsWith("evolve"))
                .map(access ->
                        aggregate.getSimpleName() + "." + access.getOrigin().getName() + " sets "
                                + access.getTarget().getName())
                .toList();
    }

    private static List<String> refusalsInEvolve(JavaClass aggregate) {
        return evolving(aggregate).stream()
                .filter(AggregatesTest::reachesRejection)
                .map(unit -> aggregate.getSimpleName() + "." + unit.getName() + " refuses")
                .toList();
    }

    /** Follows every call within the domain, so that a refusal cannot hide in a fold. */
    private static boolean reachesRejection(JavaCodeUnit start) {
        Set<JavaMember> seen = new HashSet<>();
        Deque<JavaCodeUnit> ahead = new ArrayDeque<>(List.of(start));
        while (!ahead.isEmpty()) {
            JavaCodeUnit unit = ahead.pop();
            if (unit.getOwner().isEquivalentTo(Rejection.class)) {
                return true;
            }
            if (seen.add(unit)) {
                called(unit).forEach(ahead::push);
            }
        }
        return false;
    }

    private static Stream<JavaCodeUnit> called(JavaCodeUnit unit) {
        return unit.getAccessesFromSelf().stream()
                .map(JavaAccess::getTarget)
                .flatMap(target -> target.resolveMember().stream())
                .filter(member -> member.getOwner().getPackageName().startsWith("nl.wijkbudget"))
                .filter(JavaCodeUnit.class::isInstance)
                .map(JavaCodeUnit.class::cast);
    }
}
