package nl.wijkbudget.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page that is written by its test; whoever changes the code writes it again on purpose. */
final class GeneratedPage {
    private static final String WRITE = "wijkbudget.docs.write";

    private final String name;
    private final Class<?> test;

    GeneratedPage(String name, Class<?> test) {
        this.name = name;
        this.test = test;
    }

    String introduction() {
        return "<!-- Written by " + test.getSimpleName() + "; do not edit. -->\n";
    }

    String howToWrite() {
        return "./mvnw -pl docs -am test -Dtest=%s -D%s=true -Dsurefire.failIfNoSpecifiedTests=false"
                .formatted(test.getSimpleName(), WRITE);
    }

    void assertSame(String text) {
        Path file = Repository.path(name);
        try {
            if (Boolean.getBoolean(WRITE)) {
                Files.writeString(file, text);
            }
            String written = Files.exists(file) ? Files.readString(file) : "";
            assertThat(written)
                    .as("%s is not what the code says; write it again with\n%s\n", name, howToWrite())
                    .isEqualTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
