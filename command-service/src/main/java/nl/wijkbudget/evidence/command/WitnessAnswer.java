package nl.wijkbudget.evidence.command;

import nl.wijkbudget.evidence.Note.NoteSignature;

/** What a witness says, as HTTP has it. */
public record WitnessAnswer(int status, String type, String body) {
    static final WitnessAnswer MALFORMED = plain(400, "");
    static final WitnessAnswer NOT_SIGNED = plain(403, "");
    static final WitnessAnswer UNKNOWN_LOG = plain(404, "");
    static final WitnessAnswer NOT_CONSISTENT = plain(422, "");

    private static final String TEXT = "text/plain; charset=utf-8";

    static WitnessAnswer elsewhere(long size) {
        return new WitnessAnswer(409, "text/x.tlog.size", size + "\n");
    }

    static WitnessAnswer cosigned(NoteSignature line) {
        return plain(200, line + "\n");
    }

    private static WitnessAnswer plain(int status, String body) {
        return new WitnessAnswer(status, TEXT, body);
    }
}
