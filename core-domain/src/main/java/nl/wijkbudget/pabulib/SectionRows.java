package nl.wijkbudget.pabulib;

/** Takes the rows under one title. */
interface SectionRows {
    void take(Row row);

    /** Called after the last row, unless reading broke off. */
    void end();
}
