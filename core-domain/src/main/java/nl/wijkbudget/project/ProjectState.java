package nl.wijkbudget.project;

/** Where a project stands before it is on an agenda. */
public enum ProjectState {
    PROPOSED,
    FEASIBLE,
    INFEASIBLE,
    WITHDRAWN,
    MERGED
}
