package nl.wijkbudget.approval.command;

import java.time.Clock;
import java.util.function.Supplier;
import nl.wijkbudget.approval.FourEyes;
import nl.wijkbudget.approval.FourEyesCommand;
import nl.wijkbudget.approval.Submission;
import nl.wijkbudget.approval.SubmissionCommand.CarryOutSubmission;
import nl.wijkbudget.counting.Count;
import nl.wijkbudget.counting.CountCommand;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Command;
import nl.wijkbudget.door.command.CommandTargets;
import nl.wijkbudget.ledger.Ledger;
import nl.wijkbudget.ledger.LedgerCommand;
import nl.wijkbudget.round.Round;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.config.Configuration;
import org.axonframework.modelling.command.Aggregate;

/**
 * Takes a decision that others approved, in one unit of work with the event that says so: both are in the log or
 * neither is, and the stream of the submission lets that happen once.
 */
public final class CarryingOut {
    private final Supplier<Configuration> axon;
    private final Clock clock;

    /** The aggregates are asked for late, because they are configured together with this. */
    public CarryingOut(Supplier<Configuration> axon, Clock clock) {
        this.axon = axon;
        this.clock = clock;
    }

    @CommandHandler
    void carryOut(CarryOutSubmission command, Authority authority) throws Exception {
        Aggregate<Submission> submission = load(Submission.class, command.submission());
        Command approved = submission.invoke(known -> known.toCarryOut(clock));
        if (approved != null) {
            load(deciderOf(approved), CommandTargets.targetOf(approved))
                    .handle(new GenericCommandMessage<>(approved, authority.toMetaData()));
            submission.execute(known -> known.carriedOut(authority));
        }
    }

    private <T> Aggregate<T> load(Class<T> type, Object id) {
        return axon.get().repository(type).load(id.toString());
    }

    private static Class<?> deciderOf(Command approved) {
        if (approved instanceof LedgerCommand) {
            return Ledger.class;
        }
        if (approved instanceof CountCommand) {
            return Count.class;
        }
        return approved instanceof FourEyesCommand ? FourEyes.class : Round.class;
    }
}
