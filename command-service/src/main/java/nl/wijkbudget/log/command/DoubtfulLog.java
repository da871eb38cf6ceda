package nl.wijkbudget.log.command;

/** The log contradicts what was read of it before. */
public final class DoubtfulLog extends IllegalStateException {
    DoubtfulLog(LogDoubt doubt) {
        super(doubt.seen() + ". " + doubt.advice());
    }
}
