package nl.wijkbudget.votingcode.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.wijkbudget.decision.Command;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.door.command.Answer;
import nl.wijkbudget.door.command.Asked;
import nl.wijkbudget.door.command.CommandDoor;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.round.Rounds;
import nl.wijkbudget.votingcode.CodesIssued;
import nl.wijkbudget.votingcode.VotingCode;
import nl.wijkbudget.votingcode.VotingCodeCommand.DestroyRoundKey;
import nl.wijkbudget.votingcode.VotingCodeCommand.IssueVotingCodes;
import nl.wijkbudget.votingcode.VotingCodeCommand.ReconcileVotes;
import nl.wijkbudget.votingcode.VotingCodeCommand.ReplaceVotingCode;
import nl.wijkbudget.votingcode.VotingCodeCommand.VoidCodeBatch;
import nl.wijkbudget.votingcode.VotingCodeCommand.VoidVotingCode;
import nl.wijkbudget.votingcode.VotingCodesProfile;

/**
 * Does around a decision what the log cannot hold: makes codes, keeps the register in step, keeps and destroys keys.
 *
 * <p>The log is told first that letters exist and then the register what their codes are: a process that stops in between
 * leaves letters that nobody can vote with, never codes that nobody knows of. With voiding it is the other way round: the
 * register holds the letter before the log decides, so that no vote slips in.
 */
public final class CodeDesk {
    private final CommandDoor door;
    private final Rounds rounds;
    private final CodeHistory history;
    private final CodeTable table;
    private final RoundKeys keys;
    private final Pepper pepper;
    private final RandomCodes codes;

    public CodeDesk(CommandDoor door, Rounds rounds, CodeHistory history, CodeTable table, CodeSecrets secrets) {
        this.door = door;
        this.rounds = rounds;
        this.history = history;
        this.table = table;
        this.keys = secrets.keys();
        this.pepper = secrets.pepper();
        this.codes = RandomCodes.secure();
    }

    /** The codes, which nobody can get a second time. */
    public List<Letter> issue(Asked<NewBatch> asked) {
        NewBatch batch = asked.wish();
        pepper.require();
        RoundId round = rounds.of(batch.round()).round();
        String digest = digest(round);
        door.send(asked.as(wish -> new IssueVotingCodes(round, wish.batch(), wish.count(), digest)));
        CodesIssued issued =
                Objects.requireNonNull(history.of(round)).batch(batch.batch()).orElseThrow();
        List<VotingCode> made = codes.next(issued.count());
        table.add(round, batch.batch(), issued.firstLetter(), hmacs(made));
        return letters(issued.firstLetter(), made);
    }

    public Answer voidLetter(Asked<VoidVotingCode> asked) {
        VoidVotingCode wish = asked.wish();
        return holding(asked, wish.round(), () -> table.holdLetter(wish.round(), wish.letter()));
    }

    public Answer voidBatch(Asked<VoidCodeBatch> asked) {
        VoidCodeBatch wish = asked.wish();
        return holding(asked, wish.round(), () -> table.holdBatch(wish.round(), wish.batch()));
    }

    /** The letter that takes the place of a lost one. */
    public Letter replace(Asked<ReplaceVotingCode> asked) {
        ReplaceVotingCode wish = asked.wish();
        pepper.require();
        holding(asked, wish.round(), () -> table.holdLetter(wish.round(), wish.letter()));
        VotingCode made = codes.next();
        int number = Objects.requireNonNull(
                Objects.requireNonNull(history.of(wish.round())).replacements().get(wish.letter()));
        table.add(wish.round(), null, number, hmacs(List.of(made)));
        return new Letter(number, made);
    }

    /** Finishes in the register what broke off, and lets nothing there tell in which order codes were used. */
    public Answer reconcile(Asked<ReconcileVotes> asked) {
        RoundId round = asked.wish().round();
        Answer answer = holding(asked, round, () -> {});
        table.shuffle();
        return answer;
    }

    /** Asked again after a crash in between, it finishes the destruction. */
    public Answer destroyKey(Asked<DestroyRoundKey> asked) {
        Answer answer = door.send(asked);
        keys.destroy(asked.wish().round());
        return answer;
    }

    /** Only the first batch makes a key: made anew, it would give every voter a second ballot. */
    private String digest(RoundId round) {
        if (history.of(round) == null) {
            return keys.make(round);
        }
        byte[] key = keys.read(round);
        if (key == null) {
            throw new NotConfigured("votingcode.round-key-is-missing");
        }
        return RoundKeys.digest(key);
    }

    /**
     * One at a time, so that who is refused does not let go what another decides on. A failure of which nobody knows the
     * outcome leaves the hold until the next decision.
     */
    private synchronized Answer holding(Asked<? extends Command> asked, RoundId round, Runnable hold) {
        settle(round);
        hold.run();
        try {
            Answer answer = door.send(asked);
            settle(round);
            return answer;
        } catch (Rejection no) {
            settle(round);
            throw no;
        }
    }

    private void settle(RoundId round) {
        VotingCodesProfile profile = history.of(round);
        if (profile != null) {
            table.settle(round, profile::isWorthless);
        }
    }

    private List<String> hmacs(List<VotingCode> made) {
        return made.stream().map(pepper::hmac).toList();
    }

    private static List<Letter> letters(int first, List<VotingCode> made) {
        List<Letter> letters = new ArrayList<>();
        for (VotingCode code : made) {
            letters.add(new Letter(first + letters.size(), code));
        }
        return letters;
    }
}
