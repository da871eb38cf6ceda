package nl.wijkbudget.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.security.SecureRandom;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ThreadLocalRandom;
import nl.wijkbudget.architecture.wrong.LooksAtTheClock;
import nl.wijkbudget.architecture.wrong.ThrowsDice;
import org.junit.jupiter.api.Test;

/** Time and chance come in as parameters, so that the same history gives the same answers. */
class NoHiddenInputTest {
    private static final Set<String> CHANCE = Set.of(
            Random.class.getName(),
            SecureRandom.class.getName(),
            ThreadLocalRandom.class.getName(),
            SplittableRandom.class.getName());

    private static final Set<String> CLOCKS_AND_DICE = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.lang.Math.random",
            "java.util.UUID.randomUUID");

    private static final ArchRule RULE = noClasses()
            .should()
            .accessTargetWhere(DescribedPredicate.describe("it is a clock or a die", NoHiddenInputTest::isHiddenInput))
            .because("the domain is a function of its history");

    @Test
    void the_domain_reads_no_clock_and_throws_no_dice() {
        assertThat(Code.DOMAIN).hasSizeGreaterThan(200);
        RULE.check(Code.DOMAIN);
    }

    @Test
    void a_class_that_looks_at_the_clock_is_stopped() {
        assertThat(Code.objections(RULE, LooksAtTheClock.class)).hasSize(5);
    }

    @Test
    void a_class_that_throws_dice_is_stopped() {
        assertThat(Code.objections(RULE, ThrowsDice.class)).hasSize(4);
    }

    private static boolean isHiddenInput(JavaAccess<?> access) {
        AccessTarget target = access.getTarget();
        String owner = target.getOwner().getName();
        String name = target.getName();
        return CHANCE.contains(owner)
                || CLOCKS_AND_DICE.contains(owner + "." + name)
                || (owner.startsWith("java.time.") && (name.equals("now") || name.startsWith("system")));
    }
}
