package nl.wijkbudget.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A round of many ballots; {@code wijkbudget.test.ballots} says how many, and {@code wijkbudget.test.bundle} where to keep
 * the bundle, to see how long it takes and in how much memory.
 */
class LargeRoundTest {
    private static final int BALLOTS = Integer.getInteger("wijkbudget.test.ballots", 600);

    @TempDir
    Path directory;

    @Test
    void it_holds_over_more_tiles_than_one() throws IOException {
        List<Evidence.Leaf> leaves = Evidence.leaves(Story.told(BALLOTS));
        Path bundle = Evidence.bundle(leaves, directory.resolve("bundle"));
        String kept = System.getProperty("wijkbudget.test.bundle");
        if (kept == null) {
            assertThat(Verdict.of(bundle).faults()).isEmpty();
        } else {
            Files.move(bundle, Path.of(kept));
        }
    }
}
