package nl.wijkbudget.evidence.command;

/** One connection to the outside: once cut, it stays so. */
final class Line {
    private final Runnable closing;
    private volatile boolean cut;

    Line(Runnable closing) {
        this.closing = closing;
    }

    void cut() {
        cut = true;
        closing.run();
    }

    boolean isCut() {
        return cut;
    }
}
