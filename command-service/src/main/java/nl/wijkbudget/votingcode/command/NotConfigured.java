package nl.wijkbudget.votingcode.command;

/** Something that only the operator can put right stands in the way; its code is that of a problem. */
public final class NotConfigured extends RuntimeException {
    private final String code;

    NotConfigured(String code) {
        super(code, null, false, false);
        this.code = code;
    }

    String code() {
        return code;
    }
}
