package nl.wijkbudget.counting;

import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.CountId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.rulebook.RulebookHash;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The ballots were counted.
 *
 * @param rule the rule as it was applied, its defaults filled in; null in counts of before it was kept
 */
@Revision("2")
public record VotesCounted(
        CountId count,
        RoundId round,
        RulebookHash rulebook,
        BallotsCounted ballots,
        String engine,
        @Nullable AppliedRule rule,
        Outcome outcome)
        implements Decision {}
