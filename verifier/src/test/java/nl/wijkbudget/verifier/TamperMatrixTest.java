package nl.wijkbudget.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every field of every event, changed in every way, in a log that is then signed as if it had always been so.
 *
 * <p>Who kept a checkpoint sees each of them. Without one, what is left are the fields of which nothing else in the log
 * speaks; they stand in {@code unseen.txt}, and each line there was looked at.
 */
class TamperMatrixTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final int STRIDE = Boolean.getBoolean("wijkbudget.test.every-field") ? 1 : 13;

    @TempDir
    Path directory;

    @Test
    void every_change_is_seen_with_a_kept_checkpoint_and_all_but_a_few_fields_without() throws IOException {
        List<Evidence.Leaf> leaves = Evidence.leaves();
        Path kept = Evidence.checkpoint(leaves, directory.resolve("kept"));
        TreeSet<String> unseen = new TreeSet<>();
        List<String> missed = new ArrayList<>();
        int cases = 0;
        for (int at = 0; at < leaves.size(); at++) {
            Evidence.Leaf leaf = leaves.get(at);
            for (Tampering.Changed changed : Tampering.of(JSON.readTree(leaf.payload()))) {
                if (cases++ % STRIDE > 0) {
                    continue;
                }
                List<Evidence.Leaf> rewritten = new ArrayList<>(leaves);
                rewritten.set(at, leaf.saying(JSON.writeValueAsString(changed.json())));
                Verdict verdict = Verdict.of(Evidence.bundle(rewritten, directory.resolve("rewritten")), kept);
                List<String> faults = verdict.faults();
                if (verdict.status() != 1 || !faults.remove(kept + ": other-root")) {
                    missed.add(at + " " + leaf.kind() + changed.path() + " " + changed.how());
                }
                if (faults.isEmpty()) {
                    unseen.add(leaf.kind() + changed.path().replaceAll("\\[[0-9]+]", "[]") + " " + changed.how());
                }
            }
        }
        assertThat(cases).isGreaterThan(1_500);
        assertThat(missed).isEmpty();
        List<String> allowed = allowed().lines().toList();
        assertThat(unseen).isSubsetOf(allowed);
        if (STRIDE == 1) {
            System.out.printf("%d changes by the holder of the key%n", cases);
            assertThat(unseen).containsExactlyElementsOf(allowed);
        }
    }

    private static String allowed() throws IOException {
        try (InputStream text = TamperMatrixTest.class.getResourceAsStream("unseen.txt")) {
            return new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
