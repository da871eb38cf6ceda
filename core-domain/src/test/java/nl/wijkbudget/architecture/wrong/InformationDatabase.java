package nl.wijkbudget.architecture.wrong;

/** Words that only begin like empty ones: this name is fine. */
public record InformationDatabase() {}
