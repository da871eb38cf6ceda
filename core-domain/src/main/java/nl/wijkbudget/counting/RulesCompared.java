package nl.wijkbudget.counting;

import java.util.List;
import nl.wijkbudget.decision.Decision;
import nl.wijkbudget.identity.CountId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.rulebook.RulebookHash;
import org.axonframework.serialization.Revision;

/**
 * The ballots of a count were counted under every rule that can make something of them; none of it is a result.
 *
 * @param digest of the ballots, as {@link BallotsCounted} has it: with the rulebook it says what was counted
 * @param outOfReach rules whose exact outcome would take too long
 */
@Revision("1")
public record RulesCompared(
        CountId count,
        RoundId round,
        RulebookHash rulebook,
        String digest,
        String engine,
        List<Alternative> alternatives,
        List<AppliedRule> outOfReach)
        implements Decision {
    public RulesCompared {
        alternatives = List.copyOf(alternatives);
        outOfReach = List.copyOf(outOfReach);
    }
}
