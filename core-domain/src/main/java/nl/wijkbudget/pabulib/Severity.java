package nl.wijkbudget.pabulib;

/** Whether a file can be used in spite of a fault. */
public enum Severity {
    ERROR,
    WARNING
}
