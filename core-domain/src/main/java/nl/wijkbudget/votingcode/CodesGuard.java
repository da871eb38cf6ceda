package nl.wijkbudget.votingcode;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.wijkbudget.decision.LastWord;
import nl.wijkbudget.decision.Refusal;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.round.Phase;
import nl.wijkbudget.round.RoundAbandoned;
import nl.wijkbudget.round.VotingClosed;
import nl.wijkbudget.votingcode.VotingCodeRefusal.RoundIsPastVoting;
import org.jspecify.annotations.Nullable;

/** Lets no codes in once the vote closed, so that a round without codes at its closing stays without. */
public record CodesGuard(Map<RoundId, Phase> over) implements LastWord {
    /** Before the first event of the log. */
    public static final CodesGuard EMPTY = new CodesGuard(Map.of());

    public CodesGuard {
        over = Map.copyOf(over);
    }

    @Override
    public Set<Class<?>> learnsFrom() {
        return Set.of(VotingClosed.class, RoundAbandoned.class);
    }

    @Override
    public CodesGuard after(Object event) {
        if (event instanceof VotingClosed closed) {
            return with(closed.round(), Phase.COUNTING);
        }
        return event instanceof RoundAbandoned abandoned ? with(abandoned.round(), Phase.ABANDONED) : this;
    }

    @Override
    public @Nullable Refusal objection(Object event) {
        if (event instanceof CodesIssued issued) {
            return objection(issued.round());
        }
        return event instanceof CodeReplaced replaced ? objection(replaced.round()) : null;
    }

    private @Nullable Refusal objection(RoundId round) {
        Phase phase = over.get(round);
        return phase == null ? null : new RoundIsPastVoting(round, phase);
    }

    private CodesGuard with(RoundId round, Phase phase) {
        Map<RoundId, Phase> more = new HashMap<>(over);
        more.put(round, phase);
        return new CodesGuard(more);
    }
}
