package nl.wijkbudget.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import nl.wijkbudget.votingcode.command.Pepper;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** A pepper for those who only look: made at the first demo, and kept beside the keys so that its codes work tomorrow. */
final class DemoPepper {
    private static final int BYTES = 32;

    private DemoPepper() {}

    /** Does nothing where a pepper is configured. */
    static void provideTo(ConfigurableEnvironment configuration) {
        if (configuration.containsProperty(Pepper.PROPERTY)) {
            return;
        }
        configuration
                .getPropertySources()
                .addLast(new MapPropertySource("demo-pepper", Map.of(Pepper.PROPERTY, kept(file(configuration)))));
    }

    /** Fails where a demo kept a pepper and none is configured: outside a demo its codes would not work. */
    static void requireNotLeftBehind(ConfigurableEnvironment configuration) {
        Path file = file(configuration);
        if (!configuration.containsProperty(Pepper.PROPERTY) && Files.exists(file)) {
            throw new LeftBehind(file);
        }
    }

    private static Path file(ConfigurableEnvironment configuration) {
        return Path.of(configuration.getRequiredProperty("wijkbudget.codes.keys"), "demo.pepper");
    }

    private static String kept(Path file) {
        try {
            if (!Files.exists(file)) {
                byte[] secret = new byte[BYTES];
                new SecureRandom().nextBytes(secret);
                Files.createDirectories(file.getParent());
                Files.writeString(file, HexFormat.of().formatHex(secret));
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The pepper of the demo cannot be kept", e);
        }
    }

    /** What is to be served was made by the demo. */
    static final class LeftBehind extends RuntimeException {
        LeftBehind(Path pepper) {
            super("The demo made this data, and its voting codes work only with its own secret. Start it with the word"
                    + " demo, or give what is real a folder of its own: --wijkbudget.data=./real. To go on with this data"
                    + " all the same, set wijkbudget.codes.pepper to what is in " + pepper + ".");
        }
    }
}
