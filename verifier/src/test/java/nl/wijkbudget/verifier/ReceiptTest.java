package nl.wijkbudget.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import nl.wijkbudget.evidence.Hash;
import nl.wijkbudget.evidence.InclusionProof;
import nl.wijkbudget.evidence.Promise;
import nl.wijkbudget.evidence.Rfc6962;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a voter kept is held against the log without a look at what is on the ballot. */
class ReceiptTest {
    private static final Instant BEFORE = Instant.parse("2026-03-02T00:00:00Z");
    private static final int BALLOT = 7;
    private static final int STRIDE = Boolean.getBoolean("wijkbudget.test.every-bit") ? 1 : 53;

    @TempDir
    Path directory;

    private final List<Evidence.Leaf> leaves = Evidence.leaves();
    private Path bundle = Path.of("");
    private Path policy = Path.of("");

    @BeforeEach
    void make() throws IOException {
        bundle = Evidence.bundle(leaves, directory.resolve("bundle"));
        policy = Files.writeString(directory.resolve("policy"), "log " + Evidence.LOG_KEY + "\nquorum none\n");
    }

    @Test
    void a_promise_that_was_kept_holds_with_and_without_its_proof() throws IOException {
        for (String receipt : List.of(promise(BALLOT), promise(BALLOT) + "\n" + proof(BALLOT))) {
            for (String copied : List.of(receipt, receipt.replace("\n", "\r\n") + "\n")) {
                Verdict verdict = asked(bundle, copied);
                assertThat(verdict.faults()).isEmpty();
                assertThat(verdict.findings("remark")).contains(file() + ": kept");
                assertThat(verdict.status()).isZero();
            }
        }
    }

    @Test
    void a_proof_holds_by_itself_and_a_promise_needs_a_bundle() throws IOException {
        Verdict proved = asked(null, promise(BALLOT) + "\n" + proof(BALLOT));
        assertThat(proved.faults()).isEmpty();
        assertThat(proved.status()).isZero();
        assertThat(asked(null, promise(BALLOT)).findings("undecided")).containsExactly(file() + ": needs-bundle");
        assertThat(asked(null, complaint(leaves)).status()).isEqualTo(2);
    }

    @Test
    void a_proof_by_itself_is_held_against_a_checkpoint_that_somebody_kept() throws IOException {
        String receipt = promise(BALLOT) + "\n" + proof(BALLOT);
        Path same = Evidence.checkpoint(leaves, directory.resolve("same"));
        Path other = Evidence.checkpoint(without(8), directory.resolve("other"));
        Path fork = Evidence.checkpoint(
                Evidence.leaves(Story.told(0, Story.Twist.OTHER_CHOICE)), directory.resolve("fork"));
        assertThat(asked(null, receipt, same).status()).isZero();
        assertThat(asked(null, receipt, other).findings("undecided")).containsExactly(other + ": needs-bundle");
        assertThat(asked(null, receipt, fork).faults()).containsExactly(fork + ": other-root");
    }

    @Test
    void a_leaf_that_is_missing_when_voting_has_closed_is_proof() throws IOException {
        Path dropped = Evidence.bundle(Evidence.leaves(Story.told(0, Story.Twist.DROPPED_BALLOT)), at("dropped"));
        Verdict verdict = asked(dropped, promise(9));
        assertThat(verdict.faults()).containsExactly(file() + ": broken");
        assertThat(verdict.status()).isEqualTo(1);
        assertThat(said(dropped, "nl"))
                .contains("is bewijs: het biljet van deze belofte ontbreekt")
                .endsWith("Klopt niet.\n");
        assertThat(said(dropped, "en"))
                .contains("is proof: the ballot of this promise is missing")
                .endsWith("It does not hold.\n");
    }

    @Test
    void a_leaf_need_not_be_there_before_its_time_unless_a_witness_has_seen_that_it_is_past() throws IOException {
        Path young = Evidence.bundle(leaves.subList(0, 9), at("young"));
        Verdict early = asked(young, promise(9));
        assertThat(early.findings("undecided")).contains(file() + ": not-due");
        assertThat(early.status()).isEqualTo(2);
        Path cosigned = Evidence.witnessed(leaves.subList(0, 9), at("cosigned"));
        Files.writeString(
                policy, "log " + Evidence.LOG_KEY + "\nwitness w " + Evidence.WITNESS.vkey() + "\nquorum w\n");
        assertThat(asked(cosigned, promise(9)).faults()).containsExactly(file() + ": broken");
        assertThat(asked(cosigned, promise(Evidence.LOG, 9, BEFORE.plusSeconds(86_400)))
                        .status())
                .isEqualTo(2);
    }

    @Test
    void a_ballot_that_was_put_behind_the_closing_is_named() throws IOException {
        List<Evidence.Leaf> late = new ArrayList<>(leaves);
        late.add(13, late.remove(BALLOT));
        assertThat(asked(Evidence.bundle(late, at("late")), promise(BALLOT)).faults())
                .contains(file() + ": after-closing");
    }

    @Test
    void a_complaint_holds_when_the_leaf_is_missing_and_only_then() throws IOException {
        Path dropped = Evidence.bundle(without(BALLOT), at("dropped"));
        assertThat(asked(dropped, complaint(without(BALLOT))).faults()).contains(file() + ": broken");
        Verdict unfounded = asked(bundle, complaint(leaves));
        assertThat(unfounded.findings("remark")).contains(file() + ": kept");
        assertThat(unfounded.status()).isZero();
        assertThat(asked(bundle, complaint(without(BALLOT))).faults()).containsExactly(file() + ": other-root");
    }

    @Test
    void a_promise_of_somebody_else_proves_nothing() throws IOException {
        Path dropped = Evidence.bundle(without(BALLOT), at("dropped"));
        Verdict verdict = asked(dropped, promise(Evidence.OTHER_LOG, BALLOT, BEFORE));
        assertThat(verdict.faults()).contains(file() + ": not-signed").doesNotContain(file() + ": broken");
    }

    @Test
    void a_proof_of_something_else_is_named() throws IOException {
        assertThat(asked(bundle, promise(BALLOT) + "\n" + proof(8)).faults()).containsExactly(file() + ": other-leaf");
        assertThat(asked(bundle, promise(0) + "\n" + proof(0)).faults()).containsExactly(file() + ": no-ballot");
        String elsewhere = proof(BALLOT).replace("index 7", "index 6");
        assertThat(asked(bundle, promise(BALLOT) + "\n" + elsewhere).faults()).containsExactly(file() + ": not-proved");
    }

    @Test
    void no_bit_of_a_receipt_or_a_complaint_can_be_flipped() throws IOException {
        Path dropped = Evidence.bundle(without(BALLOT).subList(0, 9), at("dropped"));
        assertEachBitCounts(bundle, promise(BALLOT) + "\n" + proof(BALLOT), ": kept");
        assertEachBitCounts(dropped, complaint(without(BALLOT).subList(0, 9)), ": not-due");
    }

    private void assertEachBitCounts(Path of, String receipt, String said) throws IOException {
        byte[] bytes = receipt.getBytes(StandardCharsets.UTF_8);
        List<Integer> unseen = new ArrayList<>();
        for (int bit = 0; bit < 8 * (bytes.length - 1); bit += STRIDE) {
            byte[] flipped = bytes.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            Verdict verdict = Verdict.asked(List.of(
                    of.toString(), "--receipt", Files.write(file(), flipped).toString()));
            boolean isSeen = verdict.faults().stream().anyMatch(fault -> fault.startsWith(file() + ": "));
            if (!isSeen || verdict.status() != 1) {
                unseen.add(bit);
            }
        }
        assertThat(unseen).isEmpty();
        assertThat(asked(of, receipt).said().written()).contains("\"" + said.substring(2) + "\"");
    }

    @Test
    void nothing_of_the_ballot_is_said() throws IOException {
        String receipt = promise(BALLOT) + "\n" + proof(BALLOT);
        String all = asked(bundle, receipt).said().written() + said(bundle, "nl") + said(bundle, "en");
        String salt = HexFormat.of().formatHex(leaves.get(BALLOT).salt());
        assertThat(all).doesNotContain("tuin", "bank", "kast", "r-1.a", "#" + BALLOT, salt);
    }

    @Test
    void the_receipt_of_the_specification_holds_by_itself() throws IOException {
        Files.writeString(policy, VectorsTest.POLICY);
        assertThat(asked(null, VectorsTest.RECEIPT).faults()).isEmpty();
        assertThat(asked(null, VectorsTest.RECEIPT).status()).isZero();
    }

    @Test
    void without_a_bundle_there_must_be_a_policy() throws IOException {
        Path kept = Files.writeString(file(), promise(BALLOT));
        assertThat(Verifier.run(List.of("--receipt", kept.toString()), new PrintStream(new ByteArrayOutputStream())))
                .isEqualTo(2);
    }

    private Path at(String name) {
        return directory.resolve(name);
    }

    private Path file() {
        return directory.resolve("receipt");
    }

    private Verdict asked(@Nullable Path of, String receipt, Path... checkpoints) throws IOException {
        Files.writeString(file(), receipt);
        List<String> words = new ArrayList<>(of == null ? List.of() : List.of(of.toString()));
        words.addAll(List.of("--receipt", file().toString(), "--policy", policy.toString()));
        for (Path checkpoint : checkpoints) {
            words.addAll(List.of("--checkpoint", checkpoint.toString()));
        }
        return Verdict.asked(words);
    }

    private String said(Path of, String language) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        Verifier.run(List.of(of.toString(), "--receipt", file().toString(), "--lang", language), out);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private String promise(int leaf) {
        return promise(Evidence.LOG, leaf, BEFORE);
    }

    private String promise(Signer signer, int leaf, Instant before) {
        Hash hash = Rfc6962.leaf(leaves.get(leaf).entry());
        String text = new Promise("wijkbudget.example/log", "r-1", hash, before).text();
        return text + "\n" + signer.line(new byte[0], text);
    }

    private String proof(int leaf) throws IOException {
        List<Hash> hashes =
                leaves.stream().map(each -> Rfc6962.leaf(each.entry())).toList();
        StringBuilder proof = new StringBuilder("c2sp.org/tlog-proof@v1\nextra ");
        proof.append(Base64.getEncoder().encodeToString(leaves.get(leaf).entry()));
        proof.append("\nindex ").append(leaf).append('\n');
        InclusionProof.of(leaf, leaves.size(), (level, index) -> node(hashes, level, index))
                .hashes()
                .forEach(hash -> proof.append(hash.base64()).append('\n'));
        return proof.append('\n').append(checkpoint(leaves)).toString();
    }

    private static Hash node(List<Hash> hashes, int level, long index) {
        return level == 0
                ? hashes.get((int) index)
                : Rfc6962.node(node(hashes, level - 1, 2 * index), node(hashes, level - 1, 2 * index + 1));
    }

    private String complaint(List<Evidence.Leaf> of) throws IOException {
        return "wijkbudget-complaint/1\n\n" + promise(BALLOT) + "\n" + checkpoint(of);
    }

    private String checkpoint(List<Evidence.Leaf> of) throws IOException {
        return Files.readString(Evidence.checkpoint(of, directory.resolve("checkpoint")));
    }

    private List<Evidence.Leaf> without(int leaf) {
        List<Evidence.Leaf> left = new ArrayList<>(leaves);
        left.remove(leaf);
        return left;
    }
}
