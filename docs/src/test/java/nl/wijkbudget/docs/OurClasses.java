package nl.wijkbudget.docs;

import java.util.List;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.TypeFilter;
import org.springframework.util.ClassUtils;

/** Concrete classes of the engine, found on the class path and sorted by name. */
final class OurClasses {
    private OurClasses() {}

    static List<Class<?>> matching(TypeFilter filter) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(filter);
        return scanner.findCandidateComponents("nl.wijkbudget").stream()
                .map(found -> String.valueOf(found.getBeanClassName()))
                .sorted()
                .<Class<?>>map(name -> ClassUtils.resolveClassName(name, OurClasses.class.getClassLoader()))
                .toList();
    }

    /** The last part of the package in {@code core-domain} that a class belongs to. */
    static String capability(Class<?> type) {
        return type.getPackageName().replaceFirst("nl[.]wijkbudget[.]?", "").replaceFirst("[.].*", "");
    }
}
