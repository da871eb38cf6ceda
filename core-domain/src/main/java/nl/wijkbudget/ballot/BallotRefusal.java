package nl.wijkbudget.ballot;

import java.time.Instant;
import java.util.List;
import nl.wijkbudget.decision.Refusal;
import nl.wijkbudget.identity.PaperBatchId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.identity.TableId;
import nl.wijkbudget.rulebook.Channel;
import nl.wijkbudget.rulebook.RulebookHash;

/** Why a vote is refused. */
public sealed interface BallotRefusal extends Refusal {
    /** The round is not open for voting yet. */
    record VotingHasNotOpened(RoundId round) implements BallotRefusal {
        @Override
        public String code() {
            return "ballot.voting-has-not-opened";
        }
    }

    /** The voting window starts later. */
    record VotingOpensLater(RoundId round, Instant opensAt) implements BallotRefusal {
        @Override
        public String code() {
            return "ballot.voting-opens-later";
        }
    }

    /** The voting window is over, or the vote was closed. */
    record VotingIsClosed(RoundId round, Instant closesAt) implements BallotRefusal {
        @Override
        public String code() {
            return "ballot.voting-is-closed";
        }
    }

    /** The ballot names another rulebook than the one in force. */
    record RulebookHasChanged(RulebookHash named, RulebookHash inForce) implements BallotRefusal {
        @Override
        public String code() {
            return "ballot.rulebook-has-changed";
        }
    }

    /** The rulebook does not allow this channel. */
    record ChannelIsNotOpen(Channel channel) implements BallotRefusal {
        @Override
        public String code() {
            return "ballot.channel-is-not-open";
        }
    }

    /** There is no ballot in the box to withdraw. */
    record NoVoteToWithdraw(RoundId round) implements BallotRefusal {
        @Override
        public String code() {
            return "ballot.no-vote-to-withdraw";
        }
    }

    /** The right to vote belongs to another round. */
    record BallotIsOfAnotherRound(RoundId round) implements BallotRefusal {
        @Override
        public String code() {
            return "ballot.ballot-is-of-another-round";
        }
    }

    /** Some paper ballots do not fit the rulebook; all of them are named. */
    record SheetsAreInvalid(List<SheetFault> faults) implements BallotRefusal {
        public SheetsAreInvalid {
            faults = List.copyOf(faults);
        }

        @Override
        public String code() {
            return "ballot.sheets-are-invalid";
        }
    }

    /** Two paper ballots of a stack have the same number. */
    record SheetNumberIsUsedTwice(int number) implements BallotRefusal {
        @Override
        public String code() {
            return "ballot.sheet-number-is-used-twice";
        }
    }

    /** The paper ballots of a stack are numbered from 1 to as many as there are. */
    record SheetNumberIsOutOfRange(int number, int sheets) implements BallotRefusal {
        @Override
        public String code() {
            return "ballot.sheet-number-is-out-of-range";
        }
    }

    /** Two people typed something else for the same paper ballot; a text is empty when one of them typed no such line. */
    record SheetIsTypedDifferently(String first, String second) implements BallotRefusal {
        @Override
        public String code() {
            return "ballot.sheet-is-typed-differently";
        }
    }

    /** What was typed for a paper ballot names nothing on it. */
    record SheetIsUnreadable(String written) implements BallotRefusal {
        @Override
        public String code() {
            return "ballot.sheet-is-unreadable";
        }
    }

    /** The id is in use for another stack. */
    record BatchExistsAlready(PaperBatchId batch) implements BallotRefusal {
        @Override
        public String code() {
            return "ballot.batch-exists-already";
        }
    }

    /** The id is in use for another table, or for another choice of this one. */
    record TableVotedAlready(TableId table) implements BallotRefusal {
        @Override
        public String code() {
            return "ballot.table-voted-already";
        }
    }
}
