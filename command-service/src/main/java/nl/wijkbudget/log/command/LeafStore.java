package nl.wijkbudget.log.command;

/** What the transparency log is signed of: leaves at positions without holes, and who may sign them. */
public interface LeafStore {
    /** Whether this process is the one that signs. */
    boolean leads();

    /** The last position of which event and leaf are on the disk, or -1 of an empty log. */
    long durableHead();

    LeafReader log();

    /** What the names of the tables begin with that hold what was signed. */
    String tables();
}
