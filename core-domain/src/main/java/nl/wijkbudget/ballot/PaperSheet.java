package nl.wijkbudget.ballot;

import nl.wijkbudget.rulebook.Selection;

/** One paper ballot: its number in the stack, from 1, and what was marked on it. */
public record PaperSheet(int number, Selection selection) {}
