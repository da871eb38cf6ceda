package nl.wijkbudget.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import nl.wijkbudget.architecture.wrong.BudgetManager;
import nl.wijkbudget.architecture.wrong.InformationDatabase;
import org.junit.jupiter.api.Test;

/** A name says what a thing is; these parts of names say nothing. */
class NamesTest {
    private static final ArchRule RULE = noClasses()
            .should()
            .haveNameMatching(
                    ".*[.$](\\w*[a-z0-9])?(Manager|Helper|Util|Impl|Data|Info|Base|Abstract|DTO|Dto)s?([A-Z$]\\w*)?")
            .because("such a name hides what the class is for");

    @Test
    void names_say_something() {
        assertThat(Code.DOMAIN).hasSizeGreaterThan(200);
        RULE.check(Code.DOMAIN);
    }

    @Test
    void an_empty_name_is_stopped_and_a_word_that_looks_like_one_is_not() {
        assertThat(Code.objections(RULE, BudgetManager.class, BudgetManager.BaseUtils.class))
                .hasSize(2);
        assertThat(Code.objections(RULE, InformationDatabase.class)).isEmpty();
    }
}
