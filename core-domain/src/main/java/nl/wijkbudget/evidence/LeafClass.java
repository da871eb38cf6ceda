package nl.wijkbudget.evidence;

/** Who may see what stands behind a leaf, and what its entry shows to everyone. */
public enum LeafClass {
    /** Decided in the open. */
    PUBLIC(1),
    /** For a supervisor. */
    RESTRICTED(2),
    /** By or about a resident; shows not even its stream. */
    PERSONAL(3),
    /** The ballot side; shows only the round. */
    BALLOT(4),
    /** What the checks themselves stand on; always opened. */
    CONTROL(5);

    private final int code;

    LeafClass(int code) {
        this.code = code;
    }

    /** In the second byte of an entry; it never changes. */
    public int code() {
        return code;
    }
}
