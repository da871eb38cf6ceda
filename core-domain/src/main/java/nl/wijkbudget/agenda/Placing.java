package nl.wijkbudget.agenda;

/** Where a project stands on an agenda. */
public enum Placing {
    /** Among the projects to start with first. */
    TOP,
    WAITING_LIST,
    /** Put off by the front-runners. */
    DEFERRED,
    /** Carried out as part of another project. */
    COMBINED
}
