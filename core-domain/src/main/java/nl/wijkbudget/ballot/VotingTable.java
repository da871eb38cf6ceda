package nl.wijkbudget.ballot;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import nl.wijkbudget.ballot.BallotRefusal.TableVotedAlready;
import nl.wijkbudget.ballot.TableCommand.EnterTableVotes;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.identity.BallotId;
import nl.wijkbudget.identity.TableId;
import nl.wijkbudget.rulebook.CanonicalText;
import nl.wijkbudget.rulebook.Channel;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** A table of a meeting that voted as one: entered once, a ballot for each of its people or none at all. */
@AggregateRoot(type = "VotingTable")
public class VotingTable {
    private @Nullable TableVotesEntered entered;

    @AggregateIdentifier
    @Nullable
    TableId id() {
        return entered == null ? null : entered.table();
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(EnterTableVotes command, Authority authority, PaperDesk desk) {
        BallotPaper paper = desk.paperFor(authority, command.round());
        TableVotesEntered wanted =
                new TableVotesEntered(command.table(), command.round(), command.people(), digest(command));
        if (entered == null) {
            paper.verify(command.rulebook(), Channel.TABLE, command.selection(), desk.now());
            apply(wanted, MetaData.from(authority.toMetaData()));
            castForEach(command);
        } else if (!entered.equals(wanted)) {
            throw new Rejection(new TableVotedAlready(command.table()));
        }
    }

    @EventSourcingHandler
    void evolve(TableVotesEntered event) {
        entered = event;
    }

    /** Only the table carries who entered it; its ballots carry nobody. */
    private static void castForEach(EnterTableVotes command) {
        for (int person = 1; person <= command.people(); person++) {
            apply(new VoteCast(
                    BallotId.of(command.round(), command.table(), person),
                    command.round(),
                    command.rulebook(),
                    Channel.TABLE,
                    command.selection()));
        }
    }

    /** SHA-256 of the round, the rulebook's hash, the number of people and the selection, as {@link CanonicalText}. */
    private static String digest(EnterTableVotes command) {
        CanonicalText text = new CanonicalText()
                .add(command.round().value())
                .add(command.rulebook().value())
                .add(command.people());
        command.selection().writeTo(text);
        return text.sha256();
    }
}
