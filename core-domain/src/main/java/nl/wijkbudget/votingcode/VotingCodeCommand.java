package nl.wijkbudget.votingcode;

import nl.wijkbudget.decision.Command;
import nl.wijkbudget.identity.CodeBatchId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.identity.VotingCodesId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked about the voting codes of a round; none of it holds a code. */
public sealed interface VotingCodeCommand extends Command {
    RoundId round();

    /** The codes of a round decide together, because letters are numbered through. */
    @TargetAggregateIdentifier
    default VotingCodesId codes() {
        return VotingCodesId.of(round());
    }

    /**
     * Make codes for one print run; they leave the system once.
     *
     * @param keyDigest SHA-256 of the key from which the ballots of this round get their names
     */
    record IssueVotingCodes(RoundId round, CodeBatchId batch, int count, String keyDigest)
            implements VotingCodeCommand {
        public static final int MOST = 50_000;

        public IssueVotingCodes {
            if (count < 1 || count > MOST) {
                throw new IllegalArgumentException("A batch has 1 to " + MOST + " codes, not " + count);
            }
        }
    }

    /** Note that the letters of a batch were posted. */
    record RecordPosting(RoundId round, CodeBatchId batch) implements VotingCodeCommand {}

    /** Make the code in a letter worthless, with a reason; not once it was voted with. */
    record VoidVotingCode(RoundId round, int letter) implements VotingCodeCommand {}

    /** Make a whole batch worthless, with a reason, for instance because it never reached the printer. */
    record VoidCodeBatch(RoundId round, CodeBatchId batch) implements VotingCodeCommand {}

    /** Give someone who lost a letter a new one; the old one is worthless from then on. */
    record ReplaceVotingCode(RoundId round, int letter) implements VotingCodeCommand {}

    /** Show that codes and ballots of a closed vote balance. */
    record ReconcileVotes(RoundId round) implements VotingCodeCommand {}

    /** Destroy the key that ballots got their names from, with a reason, once nobody can object any more. */
    record DestroyRoundKey(RoundId round) implements VotingCodeCommand {}
}
