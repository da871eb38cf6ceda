package nl.wijkbudget.log.command;

/** Why a log of somebody else's keeping is not read any further. */
public record LogDoubt(String seen) {
    private static final String ADVICE = "Nothing after it is read or written. Compare the server with its backups and"
            + " its other nodes; when it is right again, start the program again";

    static LogDoubt outOfOrder(long expected, long found) {
        String what =
                found > expected ? "a hole" : found == expected - 1 ? "an event for the second time" : "a step back";
        return new LogDoubt("After position %d comes %d: %s".formatted(expected - 1, found, what));
    }

    static LogDoubt changed(long position) {
        return new LogDoubt("At position %d stands another event than was read there before".formatted(position));
    }

    static LogDoubt endsBefore(long end, long known) {
        return new LogDoubt("The log ends at position %d, and was read up to %d before".formatted(end, known));
    }

    static LogDoubt otherStore(String known, String store) {
        return new LogDoubt("What was read before came from %s, and this is %s".formatted(known, store));
    }

    /** What to do about it. */
    public String advice() {
        return ADVICE;
    }
}
