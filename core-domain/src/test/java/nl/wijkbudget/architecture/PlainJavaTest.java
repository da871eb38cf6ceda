package nl.wijkbudget.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import nl.wijkbudget.architecture.wrong.TalksToTheOutside;
import org.junit.jupiter.api.Test;

/** The domain runs without Spring, a database or a network. */
class PlainJavaTest {
    private static final ArchRule RULE = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..",
                    "org.hibernate..",
                    "jakarta.persistence..",
                    "jakarta.servlet..",
                    "java.sql..",
                    "javax.sql..",
                    "java.net.http..",
                    "com.sun.net.httpserver..")
            .because("the domain is plain Java");

    @Test
    void the_domain_is_plain_java() {
        assertThat(Code.DOMAIN).hasSizeGreaterThan(200);
        RULE.check(Code.DOMAIN);
    }

    @Test
    void a_class_that_talks_to_the_outside_is_stopped() {
        assertThat(Code.objections(RULE, TalksToTheOutside.class))
                .anyMatch(objection -> objection.contains("java.sql.Connection"))
                .anyMatch(objection -> objection.contains("java.net.http.HttpClient"));
    }
}
