package nl.wijkbudget.votingcode;

import java.time.Instant;
import java.util.List;
import nl.wijkbudget.decision.Refusal;
import nl.wijkbudget.identity.CodeBatchId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.round.Phase;

/** Why something about voting codes is refused; never says a code. */
public sealed interface VotingCodeRefusal extends Refusal {
    /** The characters do not belong together: someone mistyped; nothing was looked up. */
    record CodeHasATypo() implements VotingCodeRefusal {
        @Override
        public String code() {
            return "votingcode.code-has-a-typo";
        }
    }

    /** No code of this round, or one that was voided or replaced; which of these is not told. */
    record CodeDoesNotWork() implements VotingCodeRefusal {
        @Override
        public String code() {
            return "votingcode.code-does-not-work";
        }
    }

    /** The round has no voting codes. */
    record NoVotingCodes(RoundId round) implements VotingCodeRefusal {
        @Override
        public String code() {
            return "votingcode.round-has-no-codes";
        }
    }

    /** The id is in use for another batch, and codes are told once. */
    record BatchExistsAlready(CodeBatchId batch) implements VotingCodeRefusal {
        @Override
        public String code() {
            return "votingcode.batch-exists-already";
        }
    }

    /** There is no such batch in this round. */
    record BatchIsUnknown(CodeBatchId batch) implements VotingCodeRefusal {
        @Override
        public String code() {
            return "votingcode.batch-is-unknown";
        }
    }

    /** The batch was voided. */
    record BatchIsVoided(CodeBatchId batch) implements VotingCodeRefusal {
        @Override
        public String code() {
            return "votingcode.batch-is-voided";
        }
    }

    /** Someone voted with a letter of this batch, and nobody can find that ballot. */
    record BatchIsUsed(CodeBatchId batch) implements VotingCodeRefusal {
        @Override
        public String code() {
            return "votingcode.batch-is-used";
        }
    }

    /** No letter of this round has that number. */
    record LetterIsUnknown(int letter) implements VotingCodeRefusal {
        @Override
        public String code() {
            return "votingcode.letter-is-unknown";
        }
    }

    /** The letter was voided before. */
    record LetterIsVoided(int letter) implements VotingCodeRefusal {
        @Override
        public String code() {
            return "votingcode.letter-is-voided";
        }
    }

    /** Another letter took its place before. */
    record LetterIsReplaced(int letter, int replacement) implements VotingCodeRefusal {
        @Override
        public String code() {
            return "votingcode.letter-is-replaced";
        }
    }

    /** Someone voted with this letter, and nobody can find that ballot to take it out. */
    record LetterIsUsed(int letter) implements VotingCodeRefusal {
        @Override
        public String code() {
            return "votingcode.letter-is-used";
        }
    }

    /** Someone is voting with this letter, or a vote with it broke off. */
    record LetterIsInUse(int letter) implements VotingCodeRefusal {
        @Override
        public String code() {
            return "votingcode.letter-is-in-use";
        }
    }

    /** Codes are issued, posted and replaced until the vote closes. */
    record RoundIsPastVoting(RoundId round, Phase phase) implements VotingCodeRefusal {
        @Override
        public String code() {
            return "votingcode.round-is-past-voting";
        }
    }

    /** Only after closing. */
    record VotingIsNotClosed(RoundId round) implements VotingCodeRefusal {
        @Override
        public String code() {
            return "votingcode.voting-is-not-closed";
        }
    }

    /** What a letter tells of the round and its neighbourhood leaves no room for the rest of it. */
    record LetterHasNoRoom(RoundId round) implements VotingCodeRefusal {
        @Override
        public String code() {
            return "votingcode.letter-has-no-room";
        }
    }

    /** Codes and ballots were found to balance; nothing may change that now. */
    record VotesAreReconciled(RoundId round) implements VotingCodeRefusal {
        @Override
        public String code() {
            return "votingcode.votes-are-reconciled";
        }
    }

    /** Codes and ballots do not balance; all differences are named. */
    record VotesDoNotBalance(List<Discrepancy> discrepancies) implements VotingCodeRefusal {
        public VotesDoNotBalance {
            discrepancies = List.copyOf(discrepancies);
        }

        @Override
        public String code() {
            return "votingcode.votes-do-not-balance";
        }
    }

    /** The key at hand is not the one that the first codes were issued with. */
    record RoundKeyHasChanged(RoundId round) implements VotingCodeRefusal {
        @Override
        public String code() {
            return "votingcode.round-key-has-changed";
        }
    }

    /** The key of this round was destroyed on purpose. */
    record RoundKeyIsDestroyed(RoundId round) implements VotingCodeRefusal {
        @Override
        public String code() {
            return "votingcode.round-key-is-destroyed";
        }
    }

    /** The key stays as long as someone can object. */
    record ObjectionsArePossible(RoundId round, Instant until) implements VotingCodeRefusal {
        @Override
        public String code() {
            return "votingcode.objections-are-possible";
        }
    }
}
