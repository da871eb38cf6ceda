package nl.wijkbudget.pabulib;

import java.util.Locale;

/** How far is this import, in words of a language? Empty when there is none of this name since the program started. */
public record GetImport(String id, Locale language) {}
