package nl.wijkbudget.votingcode.command;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.wijkbudget.counting.VoteReconciliations;
import nl.wijkbudget.history.command.EventHistory;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.identity.VotingCodesId;
import nl.wijkbudget.votingcode.VotingCodesProfile;
import org.jspecify.annotations.Nullable;

/** What the log says of voting codes. */
public final class CodeHistory implements VoteReconciliations {
    private final EventHistory history;
    private final Map<RoundId, String> digests = new ConcurrentHashMap<>();

    public CodeHistory(EventHistory history) {
        this.history = history;
    }

    /** Null for a round without codes. */
    @Nullable
    VotingCodesProfile of(RoundId round) {
        return VotingCodesProfile.of(history.of(VotingCodesId.of(round)));
    }

    /** The digest of the key that ballots of the round get their names from; it never changes, so it is read once. */
    @Nullable
    String keyDigest(RoundId round) {
        String known = digests.get(round);
        if (known == null) {
            VotingCodesProfile profile = of(round);
            known = profile == null ? null : profile.first().keyDigest();
            if (known != null) {
                digests.put(round, known);
            }
        }
        return known;
    }

    @Override
    public boolean isMissingFor(RoundId round) {
        VotingCodesProfile profile = of(round);
        return profile != null && !profile.reconciled();
    }
}
