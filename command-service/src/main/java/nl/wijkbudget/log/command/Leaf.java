package nl.wijkbudget.log.command;

/** What the transparency log holds of an event: the entry for everyone, and the salt that opens it. */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
record Leaf(byte[] salt, byte[] entry) {}
