package nl.wijkbudget.round;

import java.util.Map;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.identity.CountId;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.round.RoundRefusal.WrongPhase;
import org.jspecify.annotations.Nullable;

/**
 * What others need to know of a round: a fold over its events.
 *
 * @param result the count that was certified as the result of the round, once there is one
 */
public record RoundProfile(
        RoundId round,
        NeighbourhoodId neighbourhood,
        String title,
        String currency,
        Phase phase,
        @Nullable CountId result) {
    private static final Map<Class<?>, Phase> REACHED_BY = Map.of(
            ProposalsOpened.class, Phase.PROPOSING,
            ProposalsClosed.class, Phase.ASSESSING,
            VotingOpened.class, Phase.VOTING,
            VotingClosed.class, Phase.COUNTING,
            ResultRecorded.class, Phase.COUNTED,
            AgendaRecorded.class, Phase.AGENDA_ADOPTED,
            RoundClosed.class, Phase.CLOSED,
            RoundAbandoned.class, Phase.ABANDONED);

    /** The profile right after a round was planned. */
    public static RoundProfile of(RoundPlanned event) {
        return new RoundProfile(
                event.round(), event.neighbourhood(), event.title(), event.currency(), Phase.PLANNED, null);
    }

    /** The profile after one more event; events that change no phase leave it as it is. */
    public RoundProfile after(Object event) {
        Phase reached = REACHED_BY.get(event.getClass());
        CountId certified = event instanceof ResultRecorded recorded ? recorded.count() : result;
        return reached == null ? this : in(reached, certified);
    }

    /** Whether residents can propose now. */
    public boolean acceptsProposals() {
        return phase == Phase.PROPOSING;
    }

    /** Whether proposals can be judged now; assessors need not wait until the last one is in. */
    public boolean acceptsAssessments() {
        return phase == Phase.PROPOSING || phase == Phase.ASSESSING;
    }

    /** Whether planning it so would change nothing. */
    boolean isPlannedBy(RoundPlanned event) {
        return of(event).equals(in(Phase.PLANNED, null));
    }

    /** Whether the step to this phase is still to be taken: not when it was the last one taken, and refused when it is not the next. */
    boolean isYetToBecome(Phase next) {
        if (phase != next && !phase.mayBecome(next)) {
            throw new Rejection(new WrongPhase(round, phase, next.previous()));
        }
        return phase != next;
    }

    /** Refuses in any other phase. */
    void requirePhase(Phase needed) {
        if (phase != needed) {
            throw new Rejection(new WrongPhase(round, phase, needed));
        }
    }

    /** Refuses once that phase was reached. */
    void requireBefore(Phase reached) {
        if (!phase.isBefore(reached)) {
            throw new Rejection(new WrongPhase(round, phase, reached.previous()));
        }
    }

    private RoundProfile in(Phase reached, @Nullable CountId certified) {
        return new RoundProfile(round, neighbourhood, title, currency, reached, certified);
    }
}
