package nl.wijkbudget.standalone.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The program starts no other, leaves memory to Java, and draws what must not be foretold by secure chance. */
class NothingUnsafeTest {
    private static final ArchRule NO_OTHER_PROGRAM = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.lang.ProcessBuilder")
            .orShould()
            .callMethodWhere(target(name("exec")).and(target(owner(type(Runtime.class)))))
            .because("what people send must never become a command of the system");

    private static final ArchRule NO_MEMORY_OF_OURS = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("sun.misc", "jdk.internal..", "java.lang.foreign", "com.sun.jna..")
            .because("memory is Java's");

    /** What the demo makes up is the same at each start. */
    private static final ArchRule NO_CHANCE_THAT_CAN_BE_FORETOLD = noClasses()
            .that()
            .haveSimpleNameNotStartingWith("Demo")
            .should()
            .callConstructor(Random.class)
            .orShould()
            .callConstructor(Random.class, long.class)
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom")
            .orShould()
            .callMethod(Math.class, "random")
            .because("keys, codes and names of sessions are drawn by SecureRandom");

    private static final ArchRule NO_NATIVE_CODE = noMethods().should().haveModifier(JavaModifier.NATIVE);

    @Test
    void no_other_program_is_started() {
        NO_OTHER_PROGRAM.check(Program.SHIPPED);
    }

    @Test
    void memory_is_left_to_java() {
        NO_MEMORY_OF_OURS.check(Program.SHIPPED);
        NO_NATIVE_CODE.check(Program.SHIPPED);
    }

    @Test
    void chance_is_that_of_the_machine() {
        NO_CHANCE_THAT_CAN_BE_FORETOLD.check(Program.SHIPPED);
    }

    @Test
    void whoever_does_is_stopped() {
        assertThat(Program.objections(NO_CHANCE_THAT_CAN_BE_FORETOLD, Draws.class))
                .isNotEmpty();
        assertThat(Program.objections(NO_OTHER_PROGRAM, Starts.class))
                .anyMatch(objection -> objection.contains("Runtime.exec"))
                .anyMatch(objection -> objection.contains("ProcessBuilder.<init>"));
        assertThat(NO_NATIVE_CODE
                        .evaluate(new ClassFileImporter().importClasses(Pokes.class))
                        .hasViolation())
                .isTrue();
    }

    static final class Starts {
        Process one(String asked) throws IOException {
            return Runtime.getRuntime().exec(new String[] {asked});
        }

        Process other(String asked) throws IOException {
            return new ProcessBuilder(asked).start();
        }
    }

    static final class Draws {
        long key() {
            return new Random(1).nextLong();
        }
    }

    static final class Pokes {
        native long address();
    }
}
