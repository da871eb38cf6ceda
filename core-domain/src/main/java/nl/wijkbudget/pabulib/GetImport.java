package nl.wijkbudget.pabulib;

/** How far is this import? Empty when there is none of this name since the program started. */
public record GetImport(String id) {}
