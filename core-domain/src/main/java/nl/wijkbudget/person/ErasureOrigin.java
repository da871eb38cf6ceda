package nl.wijkbudget.person;

/** Where an erasure came from. */
public enum ErasureOrigin {
    /** The person did it. */
    THE_PERSON,
    /** An organiser ordered it. */
    AN_ORDER
}
