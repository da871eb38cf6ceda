package nl.wijkbudget.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.wijkbudget.evidence.LeafClass;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrueStoryTest {
    @TempDir
    Path directory;

    private Path bundle = Path.of("");

    @BeforeEach
    void tell() throws IOException {
        bundle = Evidence.bundle(Evidence.leaves(), directory.resolve("bundle"));
    }

    @Test
    void it_holds() {
        Verdict verdict = Verdict.of(bundle);
        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.status()).isZero();
        assertThat(verdict.said().text("verdict")).isEqualTo("holds");
    }

    @Test
    void every_check_looked_at_something_or_says_that_it_did_not_run() {
        Verdict verdict = Verdict.of(bundle);
        List<String> idle = verdict.said().get("looked").fields().entrySet().stream()
                .filter(check -> check.getValue().whole() == 0)
                .map(java.util.Map.Entry::getKey)
                .toList();
        List<String> notRun = verdict.said().get("findings").items().stream()
                .filter(finding -> finding.text("code").equals("not-run"))
                .map(finding -> finding.text("check"))
                .toList();
        assertThat(idle).isEqualTo(notRun);
    }

    @Test
    void it_holds_with_an_older_checkpoint_from_elsewhere() throws IOException {
        Path kept = Evidence.checkpoint(Evidence.leaves().subList(0, 9), directory.resolve("kept"));
        assertThat(Verdict.of(bundle, kept).status()).isZero();
    }

    @Test
    void a_newer_checkpoint_from_elsewhere_leaves_it_undecided() throws IOException {
        List<Evidence.Leaf> leaves = Evidence.leaves();
        Path older = Evidence.bundle(leaves.subList(0, 9), directory.resolve("older"));
        Path newer = Evidence.checkpoint(leaves, directory.resolve("newer"));
        assertThat(Verdict.of(older, newer).status()).isEqualTo(2);
    }

    @Test
    void a_file_that_is_not_there_leaves_it_undecided() {
        assertThat(Verdict.of(directory.resolve("nothing")).status()).isEqualTo(2);
    }

    @Test
    void a_round_alone_holds_without_the_ledger() throws IOException {
        Path round = Evidence.bundle(
                Evidence.leaves(),
                leaf -> leaf.isOf(LeafClass.CONTROL)
                        || leaf.isOf(LeafClass.BALLOT)
                        || leaf.envelope().payloadType().matches(".*[.](counting|agenda)[.].*"),
                "round r-1",
                directory.resolve("round"));
        Verdict verdict = Verdict.of(round);
        assertThat(verdict.faults()).isEmpty();
        assertThat(verdict.said().get("looked").whole("ledger")).isZero();
    }

    @Test
    void a_ballot_that_is_not_opened_is_named_by_its_round() throws IOException {
        Path less = Evidence.bundle(
                Evidence.leaves(),
                leaf -> !leaf.isOf(LeafClass.PERSONAL) && !leaf.kind().equals("VoteWithdrawn"),
                "all",
                directory.resolve("less"));
        assertThat(Verdict.of(less).faults()).contains("r-1: withheld");
    }

    @Test
    void it_is_the_same_to_the_byte_when_made_again() throws IOException {
        Path again = Evidence.bundle(Evidence.leaves(), directory.resolve("again"));
        assertThat(again).hasSameBinaryContentAs(bundle);
    }

    @Test
    void a_policy_from_elsewhere_that_knows_another_log_refuses_it() throws IOException {
        Path policy = Files.writeString(
                directory.resolve("policy"),
                "log wijkbudget.example/log+2e0cbf9c+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop\nquorum none\n");
        assertThat(said(bundle.toString(), "--policy", policy.toString())).contains("heeft niet de vorm");
    }

    @Test
    void it_is_told_in_dutch_unless_asked_otherwise() {
        assertThat(said(bundle.toString())).endsWith("Klopt.\n");
        assertThat(said(bundle.toString(), "--lang", "en")).endsWith("It holds.\n");
    }

    @Test
    void arguments_that_mean_nothing_are_answered_with_how_to() {
        assertThat(said("--lang", "fr")).startsWith("java -jar wijkbudget-verifier.jar BUNDLE");
    }

    private static String said(String... arguments) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
        Verifier.run(List.of(arguments), out);
        out.flush();
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
