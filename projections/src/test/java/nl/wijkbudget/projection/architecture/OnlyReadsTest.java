package nl.wijkbudget.projection.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import nl.wijkbudget.decision.Command;
import org.junit.jupiter.api.Test;
import outside.notes.projection.Orders;
import outside.notes.projection.Surfs;

/** The read side follows events and answers queries; it commands nobody and knows no web. */
class OnlyReadsTest {
    private static final ArchRule NO_COMMANDS = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Command.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("org.axonframework.commandhandling..", "org.axonframework.modelling.command..")
            .because("nothing flows back to the log except through a command of somebody else");

    private static final ArchRule NO_WEB = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.net.http..",
                    "com.sun.net.httpserver..",
                    "jakarta.servlet..",
                    "jakarta.ws.rs..",
                    "org.springframework.http..",
                    "org.springframework.web..",
                    "org.thymeleaf..")
            .because("pages and addresses belong to the query service");

    @Test
    void the_read_side_commands_nobody() {
        assertThat(ReadSide.classes()).hasSizeGreaterThan(100);
        NO_COMMANDS.check(ReadSide.classes());
    }

    @Test
    void the_read_side_knows_no_web() {
        NO_WEB.check(ReadSide.classes());
    }

    @Test
    void a_projection_that_orders_is_stopped() {
        assertThat(ReadSide.objections(NO_COMMANDS, Orders.class))
                .anyMatch(objection -> objection.contains("WithdrawProject"))
                .anyMatch(objection -> objection.contains("CommandGateway"));
    }

    @Test
    void a_projection_that_surfs_is_stopped() {
        assertThat(ReadSide.objections(NO_WEB, Surfs.class))
                .anyMatch(objection -> objection.contains("java.net.http.HttpClient"));
    }
}
