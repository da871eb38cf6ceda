package nl.wijkbudget.person.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Base64;
import java.util.List;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** Where the master keys come from: the configuration, or in a demo a file that is made at the first start. */
final class VaultKeys {
    private static final String KEY = "wijkbudget.vault.key";
    private static final String OLD_KEYS = "wijkbudget.vault.old-keys";
    private static final int BYTES = 32;

    private VaultKeys() {}

    static MasterKeys of(Environment configuration, Randomness random) {
        String key = configuration.getProperty(KEY, "");
        boolean demo = configuration.getProperty("wijkbudget.access.demo", Boolean.class, false);
        Path made = Path.of(configuration.getProperty("wijkbudget.data", "./data"), "demo-vault.key");
        List<String> older = Binder.get(configuration)
                .bind(OLD_KEYS, String[].class)
                .map(List::of)
                .orElse(List.of());
        return MasterKeys.of(key.isBlank() && demo ? madeOnce(made, random) : key, older);
    }

    private static String madeOnce(Path file, Randomness random) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            String fresh = Base64.getEncoder().encodeToString(random.bytes(BYTES));
            Files.writeString(file, fresh, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException madeBefore) {
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The key of the demo's vault cannot be written to " + file, e);
        }
        return read(file);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The key of the demo's vault cannot be read from " + file, e);
        }
    }
}
