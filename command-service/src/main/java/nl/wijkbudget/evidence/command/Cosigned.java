package nl.wijkbudget.evidence.command;

import nl.wijkbudget.evidence.KeyType;
import nl.wijkbudget.evidence.Note.NoteSignature;

/** The checked word of a witness about a checkpoint. */
record Cosigned(NoteSignature line) {
    /** In seconds since 1970, by the clock of the witness. */
    long time() {
        return KeyType.time(line.signature());
    }
}
