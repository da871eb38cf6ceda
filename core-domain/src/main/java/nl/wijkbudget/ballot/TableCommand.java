package nl.wijkbudget.ballot;

import nl.wijkbudget.decision.Command;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.identity.TableId;
import nl.wijkbudget.rulebook.RulebookHash;
import nl.wijkbudget.rulebook.Selection;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What the desk can ask of a table of a meeting. */
public sealed interface TableCommand extends Command {
    /** No meeting has a larger table; it keeps a slip of the keyboard from filling the box. */
    int MOST_PEOPLE = 1_000;

    /** Enter what a table chose together: a ballot for each of its people. Entering the same again is harmless. */
    record EnterTableVotes(
            @TargetAggregateIdentifier TableId table,
            RoundId round,
            RulebookHash rulebook,
            int people,
            Selection selection)
            implements TableCommand {
        public EnterTableVotes {
            if (people < 1 || people > MOST_PEOPLE) {
                throw new IllegalArgumentException("A table has 1 to " + MOST_PEOPLE + " people: " + people);
            }
        }
    }
}
