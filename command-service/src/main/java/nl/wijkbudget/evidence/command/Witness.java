package nl.wijkbudget.evidence.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wijkbudget.evidence.Checkpoint;
import nl.wijkbudget.evidence.ConsistencyProof;
import nl.wijkbudget.evidence.Hash;
import nl.wijkbudget.evidence.Note;
import nl.wijkbudget.evidence.Note.NoteSignature;
import nl.wijkbudget.evidence.Rfc6962;
import nl.wijkbudget.evidence.VerifierKey;

/**
 * Cosigns a checkpoint when the log that it knows is its beginning, and remembers it before it says so: C2SP {@code
 * tlog-witness}.
 */
public final class Witness {
    private final SigningKey key;
    private final Map<String, VerifierKey> logs;
    private final Path directory;
    private final Clock clock;

    /**
     * A witness.
     *
     * @param logs that it knows, by their origin
     * @param directory one file per log, the last checkpoint that it cosigned
     */
    public Witness(SigningKey key, Map<String, VerifierKey> logs, Path directory, Clock clock) {
        this.key = key;
        this.logs = Map.copyOf(logs);
        this.directory = directory;
        this.clock = clock;
    }

    /** One at a time, so that what is remembered never goes back. */
    public synchronized WitnessAnswer addCheckpoint(byte[] body) throws IOException {
        WitnessRequest request;
        Checkpoint checkpoint;
        try {
            request = WitnessRequest.parse(body);
            checkpoint = Checkpoint.parse(request.note().text());
        } catch (IllegalArgumentException malformed) {
            return WitnessAnswer.MALFORMED;
        }
        VerifierKey log = logs.get(checkpoint.origin());
        if (log == null) {
            return WitnessAnswer.UNKNOWN_LOG;
        }
        Optional<NoteSignature> signature = signature(log, request.note());
        if (signature.isEmpty()) {
            return WitnessAnswer.NOT_SIGNED;
        }
        if (request.old() > checkpoint.size()) {
            return WitnessAnswer.MALFORMED;
        }
        Optional<Checkpoint> last = last(checkpoint.origin());
        long known = last.map(Checkpoint::size).orElse(0L);
        if (known != request.old()) {
            return WitnessAnswer.elsewhere(known);
        }
        return follows(request, last, checkpoint) ? cosign(checkpoint, signature.get()) : WitnessAnswer.NOT_CONSISTENT;
    }

    private static Optional<NoteSignature> signature(VerifierKey log, Note note) {
        try {
            return log.signatureOn(note);
        } catch (VerifierKey.FalseSignature e) {
            return Optional.empty();
        }
    }

    private static boolean follows(WitnessRequest request, Optional<Checkpoint> last, Checkpoint next) {
        if (next.size() == 0 && !next.root().equals(Rfc6962.EMPTY)) {
            return false;
        }
        if (request.old() == 0) {
            return request.proof().isEmpty()
                    && last.map(known -> next.size() > 0 || known.root().equals(next.root()))
                            .orElse(true);
        }
        Hash known = last.orElseThrow().root();
        return new ConsistencyProof(request.old(), next.size(), request.proof()).connects(known, next.root());
    }

    private WitnessAnswer cosign(Checkpoint checkpoint, NoteSignature logSignature) throws IOException {
        NoteSignature cosignature =
                key.cosign(checkpoint.text(), clock.instant().getEpochSecond());
        Note note = new Note(checkpoint.text(), List.of(logSignature, cosignature));
        WholeFile.writeForGood(file(checkpoint.origin()), note.toString().getBytes(StandardCharsets.UTF_8));
        return WitnessAnswer.cosigned(cosignature);
    }

    private Optional<Checkpoint> last(String origin) throws IOException {
        Path file = file(origin);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Note note = Note.parse(Files.readAllBytes(file));
        if (key.verifier().signatureOn(note).isEmpty()) {
            throw new IOException(file + " was not written by this witness");
        }
        return Optional.of(Checkpoint.parse(note.text()));
    }

    /** The last checkpoint that was cosigned, for those who watch; by the hash of the origin in hexadecimal. */
    public Optional<byte[]> checkpoint(String originHash) throws IOException {
        for (String origin : logs.keySet()) {
            if (hash(origin).equals(originHash) && Files.exists(file(origin))) {
                return Optional.of(Files.readAllBytes(file(origin)));
            }
        }
        return Optional.empty();
    }

    private Path file(String origin) {
        return directory.resolve(hash(origin));
    }

    private static String hash(String origin) {
        return Hash.ofAll(origin.getBytes(StandardCharsets.UTF_8)).hex();
    }
}
