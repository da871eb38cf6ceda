package nl.wijkbudget.person.command;

/** A key under the lock of a master key. */
record WrappedKey(String master, String wrapped) {}
