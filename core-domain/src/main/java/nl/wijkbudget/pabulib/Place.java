package nl.wijkbudget.pabulib;

/** A spot in the text: physical line and column, both from 1, columns counted in characters. */
record Place(int line, int column) {}
