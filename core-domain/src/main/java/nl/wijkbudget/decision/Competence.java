package nl.wijkbudget.decision;

/** A kind of decision that takes a mandate. */
public enum Competence {
    /** Plan and run rounds: phases, rulebook, opening and closing the vote. */
    ORGANISE_ROUND,
    /** Judge feasibility and estimate costs. */
    ASSESS_PROJECT,
    /** Enter votes cast on paper, one by one or by a table of a meeting. */
    ENTER_PAPER_VOTES,
    /** Count, certify a result or reject a count. */
    CERTIFY_RESULT,
    /** Endorse, defer, combine, ask and escalate on the ranked agenda. */
    REVIEW_AGENDA,
    /** Adopt the agenda. */
    ADOPT_AGENDA,
    /** Open funds, receive contributions and transfer between funds. */
    MANAGE_FUNDS,
    /** Allocate budget to projects and release it. */
    ALLOCATE_BUDGET,
    /** Commit funds, pay and return what is left. */
    SPEND_BUDGET,
    /** Start, report on, complete and stop projects. */
    CARRY_OUT_PROJECT,
    /** Look up who a person is, and have a person's data erased. */
    MANAGE_PERSONAL_DATA,
    /** Issue, post and void voting codes, reconcile them with the ballots, and destroy the key of a round. */
    MANAGE_VOTING_CODES,
    /** Give someone who lost a letter a new voting code. */
    REPLACE_VOTING_CODE,
    /** Approve or decline decisions of others that are under four eyes. */
    APPROVE_DECISION
}
