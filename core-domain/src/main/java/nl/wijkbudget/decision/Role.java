package nl.wijkbudget.decision;

/** The capacity in which someone acts. */
public enum Role {
    RESIDENT,
    VOTER,
    FRONT_RUNNER,
    THEME_CONTACT,
    PROCESS_FACILITATOR,
    ASSESSOR,
    TREASURER,
    APPROVER,
    AUDITOR,
    DESK,
    ORGANISER,
    /** A program acting by itself, such as a policy or an import. */
    SYSTEM
}
