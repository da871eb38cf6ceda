package nl.wijkbudget.counting;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.wijkbudget.round.RulebookAmended;
import nl.wijkbudget.round.VotingOpened;
import nl.wijkbudget.rulebook.CastBallots;
import nl.wijkbudget.rulebook.Rulebook;
import nl.wijkbudget.rulebook.RulebookHash;
import org.jspecify.annotations.Nullable;

/**
 * The rulebooks a round was ever voted by: a fold over its events.
 *
 * @param accepted the rulebooks whose ballots count: the one in force, and those that amendments since then left valid
 */
public record RulebookHistory(
        Map<RulebookHash, Rulebook> frozen,
        Set<RulebookHash> accepted,
        @Nullable RulebookHash inForce) {
    /** Before voting opened. */
    public static final RulebookHistory EMPTY = new RulebookHistory(Map.of(), Set.of(), null);

    public RulebookHistory {
        frozen = Map.copyOf(frozen);
        accepted = Set.copyOf(accepted);
    }

    /** The history after one more event of the round; events it does not know leave it as it is. */
    public RulebookHistory after(Object event) {
        if (event instanceof VotingOpened opened) {
            return with(opened.hash(), opened.rulebook(), Set.of());
        }
        if (event instanceof RulebookAmended amended) {
            boolean valid = amended.castBallots() == CastBallots.STAY_VALID;
            return with(amended.hash(), amended.rulebook(), valid ? accepted : Set.of());
        }
        return this;
    }

    /** The rulebook of this hash, which must have been in force at some time. */
    public Rulebook frozen(RulebookHash hash) {
        Rulebook rulebook = frozen.get(hash);
        if (rulebook == null) {
            throw new IllegalArgumentException("The round was never voted by rulebook " + hash);
        }
        return rulebook;
    }

    private RulebookHistory with(RulebookHash hash, Rulebook rulebook, Set<RulebookHash> stillAccepted) {
        Map<RulebookHash, Rulebook> all = new HashMap<>(frozen);
        all.put(hash, rulebook);
        Set<RulebookHash> valid = new HashSet<>(stillAccepted);
        valid.add(hash);
        return new RulebookHistory(all, valid, hash);
    }
}
