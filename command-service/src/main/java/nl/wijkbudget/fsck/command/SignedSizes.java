package nl.wijkbudget.fsck.command;

import static nl.wijkbudget.fsck.command.FaultKind.CHECKPOINT_IS_NOT_OURS;
import static nl.wijkbudget.fsck.command.FaultKind.CHECKPOINT_IS_UNREADABLE;
import static nl.wijkbudget.fsck.command.FaultKind.COSIGNATURE_IS_FALSE;
import static nl.wijkbudget.fsck.command.FaultKind.FENCE_IS_BEHIND;
import static nl.wijkbudget.fsck.command.FaultKind.FENCE_IS_MISSING;
import static nl.wijkbudget.fsck.command.FaultKind.LOG_HAS_NO_KEY;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.wijkbudget.evidence.Checkpoint;
import nl.wijkbudget.evidence.Note;
import nl.wijkbudget.evidence.Note.NoteSignature;
import nl.wijkbudget.evidence.Policy.PolicyWitness;
import nl.wijkbudget.evidence.VerifierKey;
import nl.wijkbudget.fsck.command.FaultKind.Part;

/** Everything that was signed, wherever it is kept: which root was promised for which size. */
final class SignedSizes {
    /** A checkpoint and where it was found. */
    record Signed(Place place, Checkpoint checkpoint) {}

    private final LogKeeping keeping;
    private final Findings findings;
    private final Map<Long, List<Signed>> bySize = new TreeMap<>();

    private SignedSizes(LogKeeping keeping, Findings findings) {
        this.keeping = keeping;
        this.findings = findings;
    }

    static Map<Long, List<Signed>> read(Connection store, LogKeeping keeping, Findings findings)
            throws SQLException, IOException {
        SignedSizes all = new SignedSizes(keeping, findings);
        long newest = all.ofTable(store);
        all.cosignatures(store);
        Optional<Signed> fence = all.ofFile(keeping.fence());
        all.ofFile(keeping.directory().resolve("checkpoint"));
        if (newest > 0 && !Files.exists(keeping.fence())) {
            findings.found(FENCE_IS_MISSING, Place.of("file", keeping.fence()), newest);
        }
        fence.filter(signed -> signed.checkpoint().size() < newest)
                .ifPresent(signed -> findings.found(
                        FENCE_IS_BEHIND, signed.place(), signed.checkpoint().size(), newest));
        if (keeping.key() == null && !all.bySize.isEmpty()) {
            findings.found(LOG_HAS_NO_KEY, Place.of("table", "log_checkpoint"));
        }
        return all.bySize;
    }

    private long ofTable(Connection store) throws SQLException {
        long newest = 0;
        for (Map.Entry<Long, String> row : Sql.list(
                store,
                "select size, note from log_checkpoint order by size",
                row -> Map.entry(row.getLong(1), row.getString(2)))) {
            Place place = Place.of("table", "log_checkpoint").and("size", row.getKey());
            Optional<Signed> signed = take(place, row.getValue());
            if (signed.isPresent() && signed.get().checkpoint().size() != row.getKey()) {
                findings.found(CHECKPOINT_IS_UNREADABLE, place, "size");
            }
            newest = row.getKey();
        }
        return newest;
    }

    private Optional<Signed> ofFile(Path file) throws IOException {
        return Files.exists(file)
                ? take(Place.of("file", file), Files.readString(file, StandardCharsets.ISO_8859_1))
                : Optional.empty();
    }

    private Optional<Signed> take(Place place, String text) {
        findings.looked(Part.TREE, 1);
        try {
            String utf8 = place.parts().containsKey("file")
                    ? new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8)
                    : text;
            Note note = Note.parse(utf8);
            Checkpoint checkpoint = Checkpoint.parse(note.text());
            Signed signed = new Signed(place, checkpoint);
            VerifierKey key = keeping.key();
            if (key != null && !isOurs(key, note, checkpoint)) {
                findings.found(CHECKPOINT_IS_NOT_OURS, place, checkpoint.size());
            }
            bySize.computeIfAbsent(checkpoint.size(), size -> new ArrayList<>()).add(signed);
            return Optional.of(signed);
        } catch (IllegalArgumentException unreadable) {
            findings.found(CHECKPOINT_IS_UNREADABLE, place, String.valueOf(unreadable.getMessage()));
            return Optional.empty();
        }
    }

    private static boolean isOurs(VerifierKey key, Note note, Checkpoint checkpoint) {
        try {
            return key.name().equals(checkpoint.origin())
                    && key.signatureOn(note).isPresent();
        } catch (VerifierKey.FalseSignature no) {
            return false;
        }
    }

    private void cosignatures(Connection store) throws SQLException {
        if (keeping.policy() == null) {
            return;
        }
        Map<String, PolicyWitness> witnesses = keeping.policy().witnesses();
        Sql.each(
                store,
                "select c.size, c.witness, c.line, l.note from log_cosignature c join log_checkpoint l on l.size = c.size"
                        + " order by c.size, c.witness",
                row -> {
                    Place place = Place.of("table", "log_cosignature")
                            .and("size", row.getLong(1))
                            .and("witness", row.getString(2));
                    PolicyWitness witness = witnesses.get(row.getString(2));
                    if (witness != null && !cosigned(witness.key(), row.getString(4), row.getString(3))) {
                        findings.found(COSIGNATURE_IS_FALSE, place);
                    }
                });
    }

    private static boolean cosigned(VerifierKey witness, String note, String line) {
        try {
            return witness.signatureOn(Note.parse(note).with(NoteSignature.parseAll(line)))
                    .isPresent();
        } catch (IllegalArgumentException no) {
            return false;
        }
    }
}
