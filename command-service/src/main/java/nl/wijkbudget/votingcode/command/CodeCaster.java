package nl.wijkbudget.votingcode.command;

import java.util.List;
import java.util.function.Function;
import nl.wijkbudget.ballot.BallotCommand;
import nl.wijkbudget.ballot.BallotCommand.CastVote;
import nl.wijkbudget.ballot.BallotCommand.WithdrawVote;
import nl.wijkbudget.ballot.ReceiptNumber;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.door.command.CommandDoor;
import nl.wijkbudget.door.command.Unsigned;
import nl.wijkbudget.history.command.EventHistory;
import nl.wijkbudget.identity.BallotId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.rulebook.Channel;
import nl.wijkbudget.votingcode.VotingCode;
import nl.wijkbudget.votingcode.VotingCodeRefusal.CodeDoesNotWork;
import nl.wijkbudget.votingcode.VotingCodeRefusal.RoundKeyIsDestroyed;
import org.axonframework.eventhandling.DomainEventMessage;

/**
 * Leads a voting code to its ballot: through the register, which marks that it is used, and through the key of the round,
 * which names the ballot. The two meet here and nowhere else, for as long as a vote takes.
 */
public final class CodeCaster {
    private final CommandDoor door;
    private final CodeTable table;
    private final CodeHistory codes;
    private final EventHistory history;
    private final CodeSecrets secrets;
    private final CodeDelays delays;
    private final BallotPromises promises;

    public CodeCaster(
            CommandDoor door,
            CodeTable table,
            CodeHistory codes,
            EventHistory history,
            CodeSecrets secrets,
            CodeDelays delays,
            BallotPromises promises) {
        this.door = door;
        this.table = table;
        this.codes = codes;
        this.history = history;
        this.secrets = secrets;
        this.delays = delays;
        this.promises = promises;
    }

    /** Casts a ballot, or replaces the one cast before with the same code. */
    public Receipt cast(MarkedBallot marked, String address) {
        return vote(
                marked.round(),
                marked.code(),
                address,
                ballot -> new CastVote(ballot, marked.round(), marked.rulebook(), Channel.ONLINE, marked.selection()));
    }

    /** Takes the ballot of this code out of the box. */
    public Receipt withdraw(BallotToWithdraw asked, String address) {
        return vote(asked.round(), asked.code(), address, ballot -> new WithdrawVote(ballot, asked.round()));
    }

    private Receipt vote(
            RoundId round, WrittenCode written, String address, Function<BallotId, BallotCommand> command) {
        delays.requireNone(address);
        VotingCode code = written.read();
        String hmac = secrets.pepper().hmac(code);
        delays.tried(address, () -> table.works(round, hmac));
        BallotId ballot = ballot(round, code);
        if (!table.enter(round, hmac)) {
            throw new Rejection(new CodeDoesNotWork());
        }
        try {
            door.send(new Unsigned<>(command.apply(ballot)));
        } catch (Rejection no) {
            table.leave(round, hmac);
            throw no;
        }
        table.markUsed(round, hmac);
        return receipt(round, ballot);
    }

    private BallotId ballot(RoundId round, VotingCode code) {
        byte[] key = secrets.keys().read(round);
        if (key != null && RoundKeys.digest(key).equals(codes.keyDigest(round))) {
            return BallotId.of(Hmac.of(key, code));
        }
        var profile = codes.of(round);
        if (profile != null && profile.keyDestroyed()) {
            throw new Rejection(new RoundKeyIsDestroyed(round));
        }
        throw new NotConfigured("votingcode.round-key-is-missing");
    }

    private Receipt receipt(RoundId round, BallotId ballot) {
        List<? extends DomainEventMessage<?>> recorded = history.messagesOf(ballot);
        String event = recorded.get(recorded.size() - 1).getIdentifier();
        String promise = promises.of(round, event).orElse(null);
        return new Receipt(round, ReceiptNumber.of(ballot, event), promise);
    }
}
