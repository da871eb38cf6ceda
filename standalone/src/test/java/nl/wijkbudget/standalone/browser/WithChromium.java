package nl.wijkbudget.standalone.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A test that needs Chromium, and is skipped where there is none; a property can forbid that. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(WithChromium.Condition.class)
public @interface WithChromium {
    /** Skips the test, and says so; with {@code -Dwijkbudget.test.chromium=required} it runs and fails instead. */
    final class Condition implements ExecutionCondition {
        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (Chromium.program().isPresent() || "required".equals(System.getProperty("wijkbudget.test.chromium"))) {
                return ConditionEvaluationResult.enabled("There is a Chromium");
            }
            System.err.println("SKIPPED " + context.getDisplayName()
                    + ": there is no chromium or google-chrome on the PATH of this machine");
            return ConditionEvaluationResult.disabled("No chromium or google-chrome on the PATH");
        }
    }
}
