package nl.wijkbudget.log.command;

/** What the transparency log shows of the event at a position. */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
public record EntryRow(long position, byte[] entry) {}
