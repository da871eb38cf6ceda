package nl.wijkbudget.rulebook;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.rulebook.RulebookRefusal.LotIsMissing;
import nl.wijkbudget.rulebook.RulebookRefusal.LotIsNotUsed;
import nl.wijkbudget.rulebook.RulebookRefusal.NoCandidates;

/** The counting rule by its published name, what it adds up, and its parameters by name. */
public record RuleChoice(String name, Measure measure, Map<String, String> parameters) {
    public RuleChoice {
        parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
    }

    public static RuleChoice of(String name, Measure measure) {
        return new RuleChoice(name, measure, Map.of());
    }

    /** Projects of which at most one per group is funded; refuses a list that cannot be read. */
    public Exclusions exclusions() {
        return read(Parameter.EXCLUSIONS).map(Exclusions::of).orElse(Exclusions.NONE);
    }

    /** What each channel weighs, empty when every vote weighs the same; refuses a list that cannot be read. */
    public ChannelWeights weights() {
        return read(Parameter.WEIGHTS).map(ChannelWeights::of).orElse(ChannelWeights.NONE);
    }

    /** The lot that orders equal scores, when one was drawn; refuses a list that cannot be read. */
    public Optional<Lot> lot() {
        return read(Parameter.LOT).map(Lot::of);
    }

    /** Refuses parameters that name what the draft does not have. */
    void requireFit(RulebookDraft draft) {
        read(Parameter.EXCLUSIONS).ifPresent(given -> Exclusions.of(given).requireFit(given, draft));
        read(Parameter.WEIGHTS).ifPresent(given -> ChannelWeights.of(given).requireFit(draft));
        read(Parameter.LOT).ifPresent(given -> Lot.of(given).requireFit(given, draft));
        boolean drawn = parameters.containsKey(Parameter.LOT);
        if (drawn && draft.tieRule() != TieRule.LOT) {
            throw new Rejection(new LotIsNotUsed());
        }
        if (!drawn && draft.tieRule() == TieRule.LOT) {
            throw new Rejection(new LotIsMissing());
        }
        if (draft.tieRule() == TieRule.COMMITTED_LOT && draft.candidates().isEmpty()) {
            throw new Rejection(new NoCandidates());
        }
    }

    private Optional<Parameter> read(String name) {
        return Optional.ofNullable(parameters.get(name)).map(value -> new Parameter(name, value));
    }

    /** What is added up per project: the ballots that chose it, or the points they gave it. */
    public enum Measure {
        VOTES,
        POINTS
    }
}
