package nl.wijkbudget.benchmark;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What a voter sends. */
public record CastVote(@TargetAggregateIdentifier String ballot, String round, List<String> selection) {

    static final List<String> SELECTION =
            List.of("playground", "library-on-sunday", "trees-parkweg", "benches", "repair-cafe");

    static CastVote of(String ballot) {
        return new CastVote(ballot, "de-wijert-2026", SELECTION);
    }
}
