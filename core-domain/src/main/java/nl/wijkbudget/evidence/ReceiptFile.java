package nl.wijkbudget.evidence;

import org.jspecify.annotations.Nullable;

/**
 * A promise as a voter keeps it, alone or with the proof that it was kept.
 *
 * @param proof in the form of C2SP {@code tlog-proof}, or null while there is none
 */
public record ReceiptFile(Note promise, @Nullable String proof) {
    private static final String PROOF = "\nc2sp.org/tlog-proof@v1\n";
    private static final String COMPLAINT = "wijkbudget-complaint/1\n\n";

    /** Reads what somebody kept, with any line ends; checks the form, and no signature. */
    public static ReceiptFile parse(String written) {
        String text = written.replace("\r\n", "\n").strip() + "\n";
        int at = text.indexOf(PROOF);
        Note promise = Note.parse(at < 0 ? text : text.substring(0, at));
        Promise.parse(promise.text());
        return new ReceiptFile(promise, at < 0 ? null : text.substring(at + 1));
    }

    /** That the promise was not kept: in the log of this checkpoint the leaf is missing. */
    public static String complaint(Note promise, Note checkpoint) {
        return COMPLAINT + promise + "\n" + checkpoint;
    }

    @Override
    public String toString() {
        return proof == null ? promise.toString() : promise + "\n" + proof;
    }
}
