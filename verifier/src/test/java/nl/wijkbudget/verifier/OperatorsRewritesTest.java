package nl.wijkbudget.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.wijkbudget.evidence.LeafClass;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The table of {@code docs/tampering.md}: an operator with the database and the key of the log, who changes what happened
 * with all that follows from it and signs it anew. The witness has cosigned the true story and nothing else.
 */
class OperatorsRewritesTest {
    @TempDir
    Path directory;

    private final List<Evidence.Leaf> truth = Evidence.leaves();
    private Path kept = Path.of("");
    private Path policy = Path.of("");

    @BeforeEach
    void keep() throws IOException {
        kept = Evidence.checkpoint(truth, directory.resolve("kept"));
        String keys = "log " + Evidence.LOG.vkey() + "\nwitness rekenkamer " + Evidence.WITNESS.vkey() + "\n";
        policy = Files.writeString(directory.resolve("policy"), keys + "quorum rekenkamer\n");
    }

    @Test
    void the_true_story_holds_for_everyone() throws IOException {
        Path bundle = Evidence.witnessed(truth, directory.resolve("bundle"));
        assertThat(Verdict.of(bundle).status()).isZero();
        assertThat(Verdict.of(bundle, kept).status()).isZero();
        assertThat(Verdict.under(policy, bundle).faults()).isEmpty();
    }

    /** Scenarios 1 to 7: nothing in the bundle contradicts itself. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NONE")
    void a_story_rewritten_to_the_end_is_seen_by_who_kept_a_checkpoint_or_asks_a_witness(Story.Twist twist)
            throws IOException {
        assertOnlySeenFromOutside(Evidence.leaves(Story.told(0, twist)));
    }

    @Test
    void scenario_8_stuffed_ballots_with_the_result_they_give() throws IOException {
        assertOnlySeenFromOutside(Evidence.leaves(Story.told(5)));
    }

    private void assertOnlySeenFromOutside(List<Evidence.Leaf> rewritten) throws IOException {
        Path bundle = Evidence.bundle(rewritten, directory.resolve("rewritten"));
        assertThat(Verdict.of(bundle).faults()).isEmpty();
        boolean isShorter = rewritten.size() < truth.size();
        assertThat(Verdict.of(bundle, kept).status()).isEqualTo(isShorter ? 2 : 1);
        assertThat(Verdict.of(bundle, keptEarlier(rewritten)).status()).isEqualTo(1);
        assertThat(Verdict.under(policy, bundle).faults()).containsExactly("log/checkpoint: no-quorum");
    }

    /** A checkpoint of the true story, no longer than the rewritten one: what a witness compares with. */
    private Path keptEarlier(List<Evidence.Leaf> rewritten) throws IOException {
        int size = Math.min(truth.size(), rewritten.size());
        return Evidence.checkpoint(truth.subList(0, size), directory.resolve("earlier"));
    }

    @Test
    void scenario_9_two_stories_for_two_audiences_are_seen_when_they_compare_checkpoints() throws IOException {
        List<Evidence.Leaf> other = Evidence.leaves(Story.told(0, Story.Twist.OTHER_CHOICE));
        assertThat(other).hasSameSizeAs(truth);
        Path one = Evidence.witnessed(truth, directory.resolve("one"));
        Path theirs = Evidence.checkpoint(other, directory.resolve("theirs"));
        assertThat(Verdict.of(one).faults()).isEmpty();
        assertThat(Verdict.of(one, theirs).faults()).containsExactly(theirs + ": other-root");
    }

    @Test
    void scenario_10_an_older_backup_holds_and_only_a_newer_checkpoint_tells() throws IOException {
        Path older = Evidence.witnessed(truth.subList(0, 9), directory.resolve("older"));
        assertThat(Verdict.under(policy, older).faults()).isEmpty();
        assertThat(Verdict.of(older, kept).status()).isEqualTo(2);
    }

    @Test
    void scenario_11_another_key_is_seen_by_who_brings_the_policy() throws IOException {
        List<Evidence.Leaf> other = Evidence.leaves(Story.told(0, Story.Twist.OTHER_CHOICE));
        Path bundle = Evidence.underAnotherKey(other, directory.resolve("other"));
        assertThat(Verdict.of(bundle).faults()).isEmpty();
        assertThat(Verdict.under(policy, bundle).faults()).contains("log/checkpoint: not-signed");
    }

    @Test
    void scenario_12_what_is_inconvenient_and_kept_closed_is_seen_by_everyone() throws IOException {
        List<String> closed = new ArrayList<>();
        for (String kind : List.of("VoteCast", "VotesCounted", "VotingClosed", "PaymentRecorded")) {
            Path bundle = Evidence.bundle(
                    truth,
                    leaf -> !leaf.isOf(LeafClass.PERSONAL) && !leaf.kind().equals(kind),
                    "all",
                    directory.resolve("closed"));
            List<String> faults = Verdict.of(bundle).faults();
            assertThat(faults).as(kind).isNotEmpty();
            closed.addAll(faults);
        }
        assertThat(closed).contains("r-1: withheld", "PUBLIC: withheld", "#13: not-opened");
    }
}
