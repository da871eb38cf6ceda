package nl.wijkbudget.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryHoldsTest {
    @TempDir
    Path directory;

    @Test
    void a_true_story_holds() throws IOException {
        Path bundle = Evidence.bundle(Evidence.leaves(), directory.resolve("bundle"));
        System.out.println(said(bundle, "--lang", "en"));
        assertThat(said(bundle, "--lang", "en")).endsWith("It holds.\n");
    }

    private static String said(Path bundle, String... options) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.add(0, bundle.toString());
        PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
        Verifier.run(arguments, out);
        out.flush();
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
