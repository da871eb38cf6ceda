package nl.wijkbudget.evidence.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.wijkbudget.evidence.Checkpoint;
import nl.wijkbudget.evidence.Note;
import nl.wijkbudget.evidence.TilePath;
import nl.wijkbudget.evidence.VerifierKey;

/** What others can ask the log for. */
public final class TransparencyLog {
    private final VerifierKey key;
    private final String policy;
    private final Publisher publisher;
    private final LogFiles files;
    private final SignedCheckpoints table;
    private final Witnesses witnesses;
    private final Proofs proofs;
    private final Bundles bundles;

    TransparencyLog(
            VerifierKey key,
            String policy,
            Publisher publisher,
            LogFiles files,
            SignedCheckpoints table,
            Witnesses witnesses,
            Proofs proofs,
            Bundles bundles) {
        this.key = key;
        this.policy = policy;
        this.publisher = publisher;
        this.files = files;
        this.table = table;
        this.witnesses = witnesses;
        this.proofs = proofs;
        this.bundles = bundles;
    }

    public LogStatus status() {
        Long size =
                checkpoint().map(note -> Checkpoint.parse(note.text()).size()).orElse(null);
        return new LogStatus(
                key.name(),
                key.toString(),
                publisher.state(),
                size,
                publisher.reason().orElse(null));
    }

    public VerifierKey key() {
        return key;
    }

    public Optional<Note> checkpoint() {
        try {
            return files.checkpoint();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one of a size, with all who signed it. */
    public Optional<Note> checkpoint(long size) {
        return table.of(size);
    }

    public Optional<byte[]> tile(TilePath path) {
        return Optional.ofNullable(files.tiles().content(path));
    }

    public byte[] policy() {
        return policy.getBytes(StandardCharsets.UTF_8);
    }

    public List<WitnessStanding> witnesses() {
        return witnesses.standings();
    }

    public Proofs proofs() {
        return proofs;
    }

    public Bundles bundles() {
        return bundles;
    }

    public Publisher publisher() {
        return publisher;
    }
}
