package nl.wijkbudget.pabulib;

/** One row of META; the value is empty where the file has none. */
public record MetaEntry(String key, String value) {}
