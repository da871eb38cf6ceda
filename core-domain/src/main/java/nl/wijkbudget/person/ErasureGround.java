package nl.wijkbudget.person;

/** Why somebody else has data erased: a choice and no free text, because the log would keep a name written there. */
public enum ErasureGround {
    /** The person asked for it at the desk, by letter or by mail. */
    ASKED_BY_THE_PERSON,
    /** The data are not needed any more for what they were given for. */
    NO_LONGER_NEEDED,
    /** They should not have been there. */
    UNLAWFUL
}
