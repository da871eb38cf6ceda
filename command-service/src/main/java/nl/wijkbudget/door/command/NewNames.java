package nl.wijkbudget.door.command;

/** Names for things that the one who asks does not name. */
@FunctionalInterface
public interface NewNames {
    /** Never gives the same name twice. */
    String next();
}
