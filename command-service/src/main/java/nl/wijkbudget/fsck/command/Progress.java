package nl.wijkbudget.fsck.command;

/** Hears how far the check is. */
@FunctionalInterface
public interface Progress {
    /** So many of all that there are in this part. */
    void at(String part, long done, long all);
}
