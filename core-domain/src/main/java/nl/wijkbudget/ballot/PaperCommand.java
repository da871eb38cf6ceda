package nl.wijkbudget.ballot;

import java.util.List;
import nl.wijkbudget.decision.Command;
import nl.wijkbudget.identity.PaperBatchId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.rulebook.RulebookHash;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What the desk can ask of a stack of paper ballots. */
public sealed interface PaperCommand extends Command {
    /** Enter a stack of paper ballots, all of them or none. Entering the same stack twice is harmless. */
    record EnterPaperVotes(
            @TargetAggregateIdentifier PaperBatchId batch,
            RoundId round,
            RulebookHash rulebook,
            List<PaperSheet> sheets)
            implements PaperCommand {
        public EnterPaperVotes {
            sheets = List.copyOf(sheets);
            if (sheets.isEmpty()) {
                throw new IllegalArgumentException("A stack has at least one paper ballot");
            }
        }
    }
}
