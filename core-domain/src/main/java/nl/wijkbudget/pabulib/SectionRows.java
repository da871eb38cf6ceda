package nl.wijkbudget.pabulib;

/** Takes the rows under one title. */
interface SectionRows {
    void take(RawRow row);

    /** Somebody left a line empty. */
    void takeBlank();

    /** Called after the last row, unless reading broke off. */
    void end();
}
