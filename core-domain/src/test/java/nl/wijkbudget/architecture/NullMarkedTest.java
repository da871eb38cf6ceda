package nl.wijkbudget.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Every package says that null is the exception. */
class NullMarkedTest {
    @Test
    void every_package_is_null_marked() {
        assertThat(packages(Code.DOMAIN)).hasSizeGreaterThanOrEqualTo(13);
        assertThat(unmarked(Code.DOMAIN)).isEmpty();
    }

    @Test
    void a_package_that_does_not_say_so_is_stopped() {
        assertThat(unmarked(new ClassFileImporter().importPackages("nl.wijkbudget.architecture.wrong.unmarked")))
                .containsExactly("nl.wijkbudget.architecture.wrong.unmarked");
    }

    private static Stream<JavaPackage> packages(JavaClasses classes) {
        return classes.stream().map(JavaClass::getPackage).distinct();
    }

    private static Stream<String> unmarked(JavaClasses classes) {
        return packages(classes)
                .filter(each -> !each.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName);
    }
}
