package nl.wijkbudget.door.command;

/** One thing wrong with a request: where (a header, or a dotted path into the body) and what. */
public record Fault(String field, String message) {}
