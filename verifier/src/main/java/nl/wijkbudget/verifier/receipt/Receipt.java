package nl.wijkbudget.verifier.receipt;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wijkbudget.verifier.Report;
import nl.wijkbudget.verifier.bundle.Entry;
import nl.wijkbudget.verifier.json.JsonReader;
import nl.wijkbudget.verifier.json.Malformed;
import nl.wijkbudget.verifier.log.Checkpoint;
import nl.wijkbudget.verifier.log.Note;
import nl.wijkbudget.verifier.log.Policy;
import nl.wijkbudget.verifier.log.Sha256;
import nl.wijkbudget.verifier.log.Tree;
import org.jspecify.annotations.Nullable;

/**
 * What a voter kept: a promise, and what became of it where that is in the file.
 *
 * @param leaf its hash in hexadecimal
 * @param proof that the leaf stands in a log
 * @param missing the checkpoint of a log in which the leaf should stand and does not, by whoever complains
 */
public record Receipt(
        Note note,
        String origin,
        String round,
        String leaf,
        Instant before,
        @Nullable Proof proof,
        @Nullable Checkpoint missing) {
    private static final String COMPLAINT = "wijkbudget-complaint/1\n\n";
    private static final Pattern PROMISE = Pattern.compile(
            "wijkbudget-promise/1\n(.+)\nround (.+)\nleaf ([A-Za-z0-9+/]{43}=)\nbefore (\\d{4}(-\\d\\d){2}T\\d\\d(:\\d\\d){2}Z)\n");
    private static final Pattern PROOF = Pattern.compile(
            "c2sp\\.org/tlog-proof@v1\nextra (\\S+)\nindex (0|[1-9][0-9]{0,17})\n((?:\\S+\n)*)\n(.*)", Pattern.DOTALL);

    /** The way from an entry to the root of a checkpoint. */
    @SuppressWarnings("ArrayRecordComponent") // carried, never compared
    public record Proof(byte[] entry, long index, List<byte[]> hashes, Checkpoint checkpoint) {}

    /** With any line ends, as it was copied from a page or a mail. */
    public static Receipt of(byte[] bytes) {
        String text = JsonReader.decoded(bytes).replace("\r\n", "\n").strip() + "\n";
        boolean complains = text.startsWith(COMPLAINT);
        String[] parts = text.substring(complains ? COMPLAINT.length() : 0).split("\n\n", 3);
        Malformed.unless(parts.length >= (complains ? 3 : 2), "is no receipt and no complaint");
        Note note = Note.of(Sha256.utf8(parts[0] + "\n\n" + parts[1].stripTrailing() + "\n"));
        Matcher promise = matched(PROMISE, note.text());
        String leaf = Sha256.hex(Sha256.base64(promise.group(3)));
        Checkpoint missing = complains ? Checkpoint.of(Sha256.utf8(parts[2])) : null;
        Proof proof = complains || parts.length < 3 ? null : proof(matched(PROOF, parts[2]));
        try {
            Instant before = Instant.parse(promise.group(4));
            return new Receipt(note, promise.group(1), promise.group(2), leaf, before, proof, missing);
        } catch (DateTimeException noTime) {
            throw new Malformed("promises something before a time that is none");
        }
    }

    private static Proof proof(Matcher proof) {
        return new Proof(
                Sha256.base64(proof.group(1)),
                Long.parseLong(proof.group(2)),
                proof.group(3).lines().map(Sha256::base64).collect(Collectors.toList()),
                Checkpoint.of(Sha256.utf8(proof.group(4))));
    }

    private static Matcher matched(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        Malformed.unless(matcher.matches(), "is no promise or proof as it must be written");
        return matcher;
    }

    /** The checkpoint that is in the file, of a proof or of a complaint. */
    public @Nullable Checkpoint checkpoint() {
        return proof == null ? missing : proof.checkpoint();
    }

    /** Whether a log of the policy promised this; and says what holds of the rest, as far as it does without the log. */
    public boolean isSound(Report report, Path file, Policy policy) {
        boolean isOurs = policy.knows(note, origin);
        report.require(isOurs, "receipt", file, "not-signed");
        if (proof != null) {
            byte[] hash = Tree.leaf(proof.entry());
            report.require(Sha256.hex(hash).equals(leaf), "receipt", file, "other-leaf");
            report.require(Entry.of(proof.entry()).isBallotOf(round), "receipt", file, "no-ballot");
            Checkpoint checkpoint = proof.checkpoint();
            String root = Tree.root(hash, proof.index(), checkpoint.size(), proof.hashes());
            report.require(root.equals(checkpoint.root()), "receipt", file, "not-proved");
        }
        return isOurs;
    }
}
