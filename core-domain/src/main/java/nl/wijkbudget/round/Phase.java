package nl.wijkbudget.round;

/** Where a round stands; a round only moves down this list, or to {@link #ABANDONED}. */
public enum Phase {
    PLANNED,
    PROPOSING,
    ASSESSING,
    VOTING,
    COUNTING,
    COUNTED,
    AGENDA_ADOPTED,
    CLOSED,
    ABANDONED
}
