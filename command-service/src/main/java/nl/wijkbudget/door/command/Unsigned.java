package nl.wijkbudget.door.command;

/** What a request asks for by someone whom nobody may know: headers that say who acts are not read. */
public record Unsigned<T>(T wish) {}
