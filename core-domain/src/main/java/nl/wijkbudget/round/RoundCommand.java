package nl.wijkbudget.round;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.wijkbudget.decision.Command;
import nl.wijkbudget.identity.AgendaId;
import nl.wijkbudget.identity.CountId;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.NewName;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.rulebook.CastBallots;
import nl.wijkbudget.rulebook.RulebookDraft;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a round. */
public sealed interface RoundCommand extends Command {
    /** Plan a round in a neighbourhood; the currency is an ISO 4217 code. */
    record PlanRound(
            @TargetAggregateIdentifier RoundId round, NeighbourhoodId neighbourhood, String title, String currency)
            implements RoundCommand {
        private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

        public PlanRound {
            NewName.check("round", round.value());
            title = title.strip();
            if (title.isEmpty() || title.length() > 150) {
                throw new IllegalArgumentException("A title has 1 to 150 characters; this one has " + title.length());
            }
            if (!CURRENCY.matcher(currency).matches()) {
                throw new IllegalArgumentException("A currency has three capitals, such as EUR: '" + currency + "'");
            }
        }
    }

    /** Start accepting proposals. */
    record OpenProposals(@TargetAggregateIdentifier RoundId round) implements RoundCommand {}

    /** Stop accepting proposals and start assessing them. */
    record CloseProposals(@TargetAggregateIdentifier RoundId round) implements RoundCommand {}

    /** Adopt the rules of the vote, or replace those adopted before; nothing is frozen yet. */
    record AdoptRulebook(@TargetAggregateIdentifier RoundId round, RulebookDraft draft) implements RoundCommand {}

    /** Freeze the rulebook adopted last and open the vote. */
    record OpenVoting(@TargetAggregateIdentifier RoundId round) implements RoundCommand {}

    /** Change the rules while voting is open, saying what happens to ballots already cast. */
    record AmendRulebook(@TargetAggregateIdentifier RoundId round, RulebookDraft draft, CastBallots castBallots)
            implements RoundCommand {}

    /** Close the vote; before the closing instant this takes a reason. */
    record CloseVoting(@TargetAggregateIdentifier RoundId round) implements RoundCommand {}

    /** Commit, before the vote opens, to a seed for the lot that nobody else knows; a later one takes the place of an earlier one. */
    record CommitSeed(@TargetAggregateIdentifier RoundId round, SeedCommitment commitment) implements RoundCommand {}

    /** Show, after the vote closed, the seed that was committed to. */
    record RevealSeed(@TargetAggregateIdentifier RoundId round, LotSeed seed) implements RoundCommand {}

    /** Draw the lot from the seeds of all contributors and the log at closing. */
    record DrawLot(@TargetAggregateIdentifier RoundId round) implements RoundCommand {}

    /** Note how a lot fell that was drawn in public, because a seed did not come in time; all candidates, the first goes first. */
    record DrawLotInPublic(@TargetAggregateIdentifier RoundId round, List<ProjectId> order, String statement)
            implements RoundCommand {
        private static final int LONGEST = 2_000;

        public DrawLotInPublic {
            order = List.copyOf(order);
            if (Set.copyOf(order).size() < order.size()) {
                throw new IllegalArgumentException("A lot names every project once");
            }
            statement = statement.strip();
            if (statement.isEmpty() || statement.length() > LONGEST) {
                throw new IllegalArgumentException(
                        "A statement has 1 to 2,000 characters; this one has " + statement.length());
            }
        }
    }

    /** Note that the result of this count was certified. */
    record RecordResult(@TargetAggregateIdentifier RoundId round, CountId count) implements RoundCommand {}

    /** Note that the agenda was adopted. */
    record RecordAgenda(@TargetAggregateIdentifier RoundId round, AgendaId agenda) implements RoundCommand {}

    /** End the round after its agenda was adopted. */
    record CloseRound(@TargetAggregateIdentifier RoundId round) implements RoundCommand {}

    /** End the round before its time, with a reason. */
    record AbandonRound(@TargetAggregateIdentifier RoundId round) implements RoundCommand {}
}
