package nl.wijkbudget.access;

/** Of whom the thing may be that somebody acts on, as the domain judges it. */
public enum Whose {
    ANY,
    /** Only one's own, such as the proposal that one revises. */
    OWN,
    /** Never one's own: nobody assesses, certifies or pays what they made. */
    OTHERS
}
