package nl.wijkbudget.ballot;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import nl.wijkbudget.ballot.BallotRefusal.BatchExistsAlready;
import nl.wijkbudget.ballot.BallotRefusal.SheetsAreInvalid;
import nl.wijkbudget.ballot.PaperCommand.EnterPaperVotes;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.identity.BallotId;
import nl.wijkbudget.identity.PaperBatchId;
import nl.wijkbudget.rulebook.Channel;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;

/** A stack of paper ballots: entered once, all of them or none. */
@AggregateRoot(type = "PaperBatch")
public class PaperBatch {
    private @Nullable PaperBatchId id;
    private @Nullable String digest;

    @AggregateIdentifier
    @Nullable
    PaperBatchId id() {
        return id;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(EnterPaperVotes command, Authority authority, PaperDesk desk) {
        BallotPaper paper = desk.paperFor(authority, command.round());
        if (digest == null) {
            paper.requireOpen(command.rulebook(), Channel.PAPER, desk.now());
            requireValid(PaperSheets.faults(command.sheets(), paper.rulebook()));
            enter(command, authority);
        } else if (!digest.equals(PaperSheets.digest(command))) {
            throw new Rejection(new BatchExistsAlready(command.batch()));
        }
    }

    @EventSourcingHandler
    void evolve(VoteCast event) {
        id = event.ballot().paperBatch();
    }

    @EventSourcingHandler
    void evolve(PaperVotesEntered event) {
        digest = event.digest();
    }

    /** Only the stack carries who entered it; the ballots in it carry nobody. */
    private static void enter(EnterPaperVotes command, Authority authority) {
        for (PaperSheet sheet : PaperSheets.inOrder(command.sheets())) {
            apply(new VoteCast(
                    BallotId.of(command.round(), command.batch(), sheet.number()),
                    command.round(),
                    command.rulebook(),
                    Channel.PAPER,
                    sheet.selection()));
        }
        int sheets = command.sheets().size();
        apply(
                new PaperVotesEntered(command.batch(), command.round(), sheets, PaperSheets.digest(command)),
                MetaData.from(authority.toMetaData()));
    }

    private static void requireValid(List<SheetFault> faults) {
        if (!faults.isEmpty()) {
            throw new Rejection(new SheetsAreInvalid(faults));
        }
    }
}
