package nl.wijkbudget.round;

import java.util.Map;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.round.RoundRefusal.WrongPhase;

/** What others need to know of a round: a fold over its events. */
public record RoundProfile(RoundId round, NeighbourhoodId neighbourhood, String title, String currency, Phase phase) {
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
        return new RoundProfile(event.round(), event.neighbourhood(), event.title(), event.currency(), Phase.PLANNED);
    }

    /** The profile after one more event; events that change no phase leave it as it is. */
    public RoundProfile after(Object event) {
        Phase reached = REACHED_BY.get(event.getClass());
        return reached == null ? this : new RoundProfile(round, neighbourhood, title, currency, reached);
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
        return of(event).equals(new RoundProfile(round, neighbourhood, title, currency, Phase.PLANNED));
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
}
