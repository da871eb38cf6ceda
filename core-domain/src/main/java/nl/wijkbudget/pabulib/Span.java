package nl.wijkbudget.pabulib;

/** Where one cell of the present row stands in the buffer; used again for the next row. */
final class Span {
    /** Where it starts, with its quote when it has one. */
    int start;
    /** The value: without quotes, or without the spaces around it. */
    int from;

    int to;
    /** All between the separators, without quotes. */
    int rawFrom;

    int rawTo;
    int line;
    /** A position before the cell on its line, the column of it, and no quotes in between. */
    int columnFrom;

    int column;
}
