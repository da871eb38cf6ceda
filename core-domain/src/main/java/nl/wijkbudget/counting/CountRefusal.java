package nl.wijkbudget.counting;

import nl.wijkbudget.decision.Refusal;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.identity.CountId;
import nl.wijkbudget.identity.RoundId;

/** Why a count says no. */
public sealed interface CountRefusal extends Refusal {
    /** There is no such count. */
    record CountIsUnknown(CountId count) implements CountRefusal {
        @Override
        public String code() {
            return "counting.count-is-unknown";
        }
    }

    /** Ballots are counted after the vote was closed. */
    record VotingIsNotClosed(RoundId round) implements CountRefusal {
        @Override
        public String code() {
            return "counting.voting-is-not-closed";
        }
    }

    /** Equal scores are ordered by a lot that is drawn after closing, and before the count. */
    record LotIsNotDrawn(RoundId round) implements CountRefusal {
        @Override
        public String code() {
            return "counting.lot-is-not-drawn";
        }
    }

    /** The id is in use for a count of another round. */
    record CountExistsAlready(CountId count) implements CountRefusal {
        @Override
        public String code() {
            return "counting.count-exists-already";
        }
    }

    /** The count was rejected. */
    record CountIsRejected(CountId count) implements CountRefusal {
        @Override
        public String code() {
            return "counting.count-is-rejected";
        }
    }

    /** The result is certified; it stands. */
    record ResultIsCertifiedAlready(CountId count) implements CountRefusal {
        @Override
        public String code() {
            return "counting.result-is-certified-already";
        }
    }

    /** The round has a certified result from another count. */
    record RoundHasAnotherResult(RoundId round) implements CountRefusal {
        @Override
        public String code() {
            return "counting.round-has-another-result";
        }
    }

    /** The rulebook asks for something this engine cannot count. */
    record RulebookCannotBeCounted(String rule) implements CountRefusal {
        @Override
        public String code() {
            return "counting.rulebook-cannot-be-counted";
        }
    }

    /** The round has voting codes, and nobody showed that they balance with the ballots. */
    record VotesAreNotReconciled(RoundId round) implements CountRefusal {
        @Override
        public String code() {
            return "counting.votes-are-not-reconciled";
        }
    }

    /** Nobody certifies what they counted themselves. */
    record CertifiesOwnCount(CountId count, ActorId actor) implements CountRefusal {
        @Override
        public String code() {
            return "counting.certifies-own-count";
        }
    }
}
