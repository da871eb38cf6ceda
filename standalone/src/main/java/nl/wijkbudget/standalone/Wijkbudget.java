package nl.wijkbudget.standalone;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;

/** The program: without arguments it serves; with a word it does what the word says. */
public final class Wijkbudget {
    static final String USAGE = """
            Usage: java -jar wijkbudget.jar [command] [--property=value …]

              (no command)      start the server on http://localhost:8080
              demo              the same, with a made-up round in De Wijert to look at
              import FILE.pb…   make a round out of each Pabulib file, up to a drafted agenda
              help              say this

            The log and the read models are in ./data/wijkbudget.mv.db unless --spring.datasource.url says otherwise.""";

    private Wijkbudget() {}

    public static void main(String[] arguments) {
        int status = run(arguments);
        if (status >= 0) {
            System.exit(status);
        }
    }

    /** The exit status, or -1 when the program goes on serving. */
    static int run(String[] arguments) {
        List<String> words =
                Arrays.stream(arguments).filter(each -> !each.startsWith("--")).toList();
        String[] properties =
                Arrays.stream(arguments).filter(each -> each.startsWith("--")).toArray(String[]::new);
        String command = words.isEmpty() ? "serve" : words.get(0);
        List<String> files = words.isEmpty() ? List.of() : words.subList(1, words.size());
        try {
            return switch (command) {
                case "serve" -> serve(properties);
                case "demo" -> demo(properties);
                case "import" -> importFiles(files, properties);
                case "help" -> say(USAGE, 0);
                default -> say("Unknown command: " + command + "\n\n" + USAGE, 2);
            };
        } catch (RuntimeException failure) {
            String advice = StartFailure.advice(failure);
            if (advice == null) {
                throw failure;
            }
            return say(advice, 1);
        }
    }

    private static int serve(String... properties) {
        start(WebApplicationType.SERVLET, properties);
        return -1;
    }

    private static int demo(String... properties) {
        start(WebApplicationType.SERVLET, properties).getBean(Demo.class).load();
        return -1;
    }

    private static int importFiles(List<String> files, String... properties) {
        if (files.isEmpty()) {
            return say("Which file? For example: java -jar wijkbudget.jar import election.pb", 2);
        }
        try (ConfigurableApplicationContext context = start(WebApplicationType.NONE, properties)) {
            return context.getBean(ImportFiles.class).run(files);
        }
    }

    static ConfigurableApplicationContext start(WebApplicationType type, String... properties) {
        SpringApplication application = new SpringApplication(Standalone.class);
        application.setDefaultProperties(Map.of("spring.config.name", "wijkbudget"));
        application.setWebApplicationType(type);
        return application.run(properties);
    }

    private static int say(String text, int status) {
        (status == 0 ? System.out : System.err).println(text);
        return status;
    }
}
