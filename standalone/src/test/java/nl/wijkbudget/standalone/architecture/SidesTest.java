package nl.wijkbudget.standalone.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The side that decides and the sides that follow and show do not know each other. */
class SidesTest {
    private static final ArchRule DECIDING = noClasses()
            .that()
            .resideInAnyPackage("nl.wijkbudget.commandservice", "nl.wijkbudget.(*).command")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("nl.wijkbudget..projection", "nl.wijkbudget..query", "nl.wijkbudget.queryservice")
            .because("decisions rest on events, never on read models");

    private static final ArchRule FOLLOWING = noClasses()
            .that()
            .resideInAnyPackage("nl.wijkbudget.projection", "nl.wijkbudget.(*).projection")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "nl.wijkbudget..command",
                    "nl.wijkbudget.commandservice",
                    "nl.wijkbudget..query",
                    "nl.wijkbudget.queryservice")
            .because("read models follow events and know nobody");

    private static final ArchRule SHOWING = noClasses()
            .that()
            .resideInAnyPackage("nl.wijkbudget.queryservice", "nl.wijkbudget.(*).query")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("nl.wijkbudget..command", "nl.wijkbudget.commandservice")
            .because("pages ask read models; what they order goes over HTTP");

    @Test
    void the_deciding_side_reads_no_read_model() {
        assertThat(inTier("command")).hasSizeGreaterThan(120);
        DECIDING.check(Program.SHIPPED);
    }

    @Test
    void the_following_side_knows_nobody() {
        assertThat(inTier("projection")).hasSizeGreaterThan(120);
        FOLLOWING.check(Program.SHIPPED);
    }

    @Test
    void the_showing_side_commands_nobody() {
        assertThat(inTier("query")).hasSizeGreaterThan(40);
        SHOWING.check(Program.SHIPPED);
    }

    @Test
    void a_decision_that_looks_at_a_read_model_is_stopped() {
        assertThat(Program.objections(DECIDING, nl.wijkbudget.peeking.command.Peeks.class))
                .anyMatch(objection -> objection.contains("ballot.projection.Turnout"));
    }

    @Test
    void a_projection_or_a_page_that_orders_is_stopped() {
        assertThat(Program.objections(FOLLOWING, nl.wijkbudget.peeking.projection.Orders.class))
                .anyMatch(objection -> objection.contains("door.command.CommandDoor"));
        assertThat(Program.objections(SHOWING, nl.wijkbudget.peeking.query.Orders.class))
                .anyMatch(objection -> objection.contains("door.command.CommandDoor"));
    }

    private static Stream<JavaClass> inTier(String tier) {
        return Program.SHIPPED.stream().filter(type -> type.getPackageName().endsWith("." + tier));
    }
}
