package nl.wijkbudget.person;

/** What somebody reads another's data for: a choice and no free text, because a name written there could not be erased. */
public enum InspectionPurpose {
    /** To answer the person, who asked something. */
    ANSWER_THE_PERSON,
    /** To reach the person about a project. */
    CONTACT_ABOUT_A_PROJECT,
    /** To find whom to erase. */
    ERASURE,
    /** To check that the vault is used as it should be. */
    AUDIT
}
