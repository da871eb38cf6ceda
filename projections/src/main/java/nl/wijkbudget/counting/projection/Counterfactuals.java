package nl.wijkbudget.counting.projection;

import java.util.List;
import java.util.Map;
import nl.wijkbudget.counting.Alternative;
import nl.wijkbudget.counting.AppliedRule;

/** The ballots of a count under every rule that can make something of them; none of it is a result. */
public record Counterfactuals(
        String count,
        String round,
        String rulebook,
        String digest,
        String engine,
        Map<String, Result.Named> candidates,
        List<Alternative> alternatives,
        List<AppliedRule> outOfReach) {}
