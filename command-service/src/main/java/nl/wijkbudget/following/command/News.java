package nl.wijkbudget.following.command;

import nl.wijkbudget.round.Phase;
import org.jspecify.annotations.Nullable;

/** What there may be to tell in a mail, each a fixed sentence: no figures, no names, nothing of a ballot. */
enum News {
    REVISED,
    QUESTION_ASKED,
    QUESTION_ANSWERED,
    COST_ESTIMATED,
    FEASIBLE,
    INFEASIBLE,
    MERGED,
    WITHDRAWN,
    AGENDA_ADOPTED,
    BUDGET_ALLOCATED,
    STARTED,
    PROGRESS,
    MILESTONE,
    EVIDENCE,
    COMPLETED,
    STOPPED,
    PROPOSALS_OPEN(Phase.PROPOSING),
    VOTING_OPEN(Phase.VOTING),
    LAST_DAYS(Phase.VOTING),
    RESULT,
    ABANDONED;

    private final @Nullable Phase phase;

    News() {
        this.phase = null;
    }

    News(Phase phase) {
        this.phase = phase;
    }

    /** An invitation is none any more in a later phase. */
    boolean stillHolds(Phase now) {
        return phase == null || phase == now;
    }
}
