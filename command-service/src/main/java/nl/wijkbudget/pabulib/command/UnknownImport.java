package nl.wijkbudget.pabulib.command;

/** There is none of this name since the program started, or it was so long ago that it is forgotten. */
public final class UnknownImport extends RuntimeException {}
