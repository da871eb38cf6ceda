package nl.wijkbudget.commandservice;

/** Which event store this program is connected to, in the one text by which everything that keeps positions of it knows it. */
public record StoreName(String value) {}
