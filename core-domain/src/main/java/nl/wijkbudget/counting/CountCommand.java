package nl.wijkbudget.counting;

import nl.wijkbudget.decision.Command;
import nl.wijkbudget.identity.CountId;
import nl.wijkbudget.identity.RoundId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a count. */
public sealed interface CountCommand extends Command {
    /** Count the ballots of a closed vote; each run is kept. */
    record CountVotes(@TargetAggregateIdentifier CountId count, RoundId round) implements CountCommand {}

    /** Certify the outcome of a count as the result of its round. */
    record CertifyResult(@TargetAggregateIdentifier CountId count) implements CountCommand {}

    /** Count the same ballots under every rule that can make something of them, once; the engine asks by itself. */
    record CompareRules(@TargetAggregateIdentifier CountId count) implements CountCommand {}

    /** Reject a count, with a reason. */
    record RejectCount(@TargetAggregateIdentifier CountId count) implements CountCommand {}
}
