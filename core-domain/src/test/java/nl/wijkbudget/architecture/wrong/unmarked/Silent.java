package nl.wijkbudget.architecture.wrong.unmarked;

/** Lives in a package that says nothing about null. */
public record Silent() {}
