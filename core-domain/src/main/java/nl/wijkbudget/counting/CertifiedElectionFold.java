package nl.wijkbudget.counting;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wijkbudget.ballot.VoteCast;
import nl.wijkbudget.ballot.VoteReplaced;
import nl.wijkbudget.ballot.VoteWithdrawn;
import nl.wijkbudget.identity.CountId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.round.LotDrawn;
import nl.wijkbudget.round.LotDrawnInPublic;
import nl.wijkbudget.round.RoundPlanned;
import nl.wijkbudget.round.RulebookAmended;
import nl.wijkbudget.round.VotingClosed;
import nl.wijkbudget.round.VotingOpened;
import org.jspecify.annotations.Nullable;

/** Finds the certified election of one round in the log: feed it every event of {@link #TELLING} and {@link #BALLOTS}. */
public final class CertifiedElectionFold {
    /** What tells whether there is one; with these alone it has no ballots. */
    public static final Set<Class<?>> TELLING = Set.of(
            RoundPlanned.class,
            VotingOpened.class,
            RulebookAmended.class,
            VotingClosed.class,
            LotDrawn.class,
            LotDrawnInPublic.class,
            VotesCounted.class,
            ResultCertified.class);

    public static final Set<Class<?>> BALLOTS = Set.of(VoteCast.class, VoteReplaced.class, VoteWithdrawn.class);

    private final RoundId round;
    private final BallotBoxFold box;
    private final Map<CountId, VotesCounted> counts = new HashMap<>();
    private @Nullable RoundPlanned planned;
    private @Nullable VotesCounted certified;

    public CertifiedElectionFold(RoundId round) {
        this.round = round;
        box = new BallotBoxFold(round);
    }

    /** Takes in the event at this position of the log. */
    public void after(long position, Object event) {
        box.after(position, event);
        if (event instanceof RoundPlanned first && first.round().equals(round)) {
            planned = first;
        } else if (event instanceof VotesCounted counted && counted.round().equals(round)) {
            counts.put(counted.count(), counted);
        } else if (event instanceof ResultCertified result && result.round().equals(round)) {
            certified = counts.get(result.count());
        }
    }

    /** Whether nothing that follows changes what was found. */
    public boolean isDone() {
        return certified != null;
    }

    /** Empty while no result is certified, and of a round that divides money over themes, for which the format has no form. */
    public Optional<CertifiedElection> election() {
        if (planned == null || certified == null) {
            return Optional.empty();
        }
        Election election = box.contents().election();
        return election.rulebook().form().dividedThemes().isEmpty()
                ? Optional.of(new CertifiedElection(
                        planned, election, certified.outcome().standings()))
                : Optional.empty();
    }
}
