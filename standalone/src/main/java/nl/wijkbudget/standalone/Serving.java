package nl.wijkbudget.standalone;

import java.util.List;
import java.util.Map;
import nl.wijkbudget.person.command.KeyRotation;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** What the program does with a log and read models; loaded only for that, because loading it takes long. */
final class Serving {
    private static final String NAME = "spring.config.name";
    private static final String CONFIGURATION = "wijkbudget";

    private Serving() {}

    /** The exit status, or -1 when the program goes on serving. */
    static int run(String command, List<String> files, String... properties) {
        try {
            return switch (command) {
                case "serve" -> serve(properties);
                case "demo" -> demo(properties);
                case "bundle" -> bundle(files.get(0), properties);
                case "rewrap" -> rewrap(properties);
                default -> importFiles(files, properties);
            };
        } catch (RuntimeException failure) {
            String advice = StartFailure.advice(failure);
            if (advice == null) {
                throw failure;
            }
            System.err.println(advice);
            return 1;
        }
    }

    private static int serve(String... properties) {
        SpringApplication application = program(WebApplicationType.SERVLET);
        application.addInitializers(context -> context.addBeanFactoryPostProcessor(
                configured -> DemoPepper.requireNotLeftBehind(context.getEnvironment())));
        application.run(properties);
        return -1;
    }

    private static int demo(String... properties) {
        ConfigurableApplicationContext context = demonstration(properties);
        DemoPepper.provideTo(context.getEnvironment());
        context.getBean(Demo.class).load();
        return -1;
    }

    private static int rewrap(String... properties) {
        try (ConfigurableApplicationContext context = start(WebApplicationType.NONE, properties)) {
            int keys = context.getBean(KeyRotation.class).rewrap();
            System.out.println("Keys put under the lock of the present key of the vault: " + keys);
            return 0;
        }
    }

    private static int bundle(String of, String... properties) {
        try (ConfigurableApplicationContext context = start(WebApplicationType.NONE, properties)) {
            return context.getBean(BundleToFile.class)
                    .run(of, context.getEnvironment().getRequiredProperty("out"));
        }
    }

    private static int importFiles(List<String> files, String... properties) {
        try (ConfigurableApplicationContext context = start(WebApplicationType.NONE, properties)) {
            return context.getBean(ImportFiles.class).run(files);
        }
    }

    static ConfigurableApplicationContext start(WebApplicationType type, String... properties) {
        return program(type).run(properties);
    }

    /** The program in which anybody may be anybody; it does not start on a store that holds anything else. */
    static ConfigurableApplicationContext demonstration(String... properties) {
        SpringApplication application = program(WebApplicationType.SERVLET);
        application.setAdditionalProfiles("demo");
        return application.run(properties);
    }

    private static SpringApplication program(WebApplicationType type) {
        SpringApplication application = new SpringApplication(Standalone.class);
        application.setDefaultProperties(Map.of(NAME, CONFIGURATION));
        application.setWebApplicationType(type);
        return application;
    }
}
