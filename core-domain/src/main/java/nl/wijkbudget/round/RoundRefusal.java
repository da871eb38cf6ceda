package nl.wijkbudget.round;

import java.time.Instant;
import nl.wijkbudget.decision.Refusal;
import nl.wijkbudget.identity.AgendaId;
import nl.wijkbudget.identity.CountId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.rulebook.RulebookHash;

/** Why a round says no. */
public sealed interface RoundRefusal extends Refusal {
    /** Nobody planned this round. */
    record RoundIsUnknown(RoundId round) implements RoundRefusal {
        @Override
        public String code() {
            return "round.round-is-unknown";
        }
    }

    /** The id is in use for another round. */
    record RoundExistsAlready(RoundId round) implements RoundRefusal {
        @Override
        public String code() {
            return "round.round-exists-already";
        }
    }

    /** The step belongs to another phase; phases go forward only. */
    record WrongPhase(RoundId round, Phase phase, Phase needed) implements RoundRefusal {
        @Override
        public String code() {
            return "round.wrong-phase";
        }
    }

    /** Voting cannot open without an adopted rulebook. */
    record RulebookIsMissing(RoundId round) implements RoundRefusal {
        @Override
        public String code() {
            return "round.rulebook-is-missing";
        }
    }

    /** Ballots name their rulebook by its hash: one that returned would bring ballots back that were set aside. */
    record RulebookWasInForceBefore(RoundId round, RulebookHash rulebook) implements RoundRefusal {
        @Override
        public String code() {
            return "round.rulebook-was-in-force-before";
        }
    }

    /** A candidate was never proposed. */
    record CandidateIsUnknown(ProjectId project) implements RoundRefusal {
        @Override
        public String code() {
            return "round.candidate-is-unknown";
        }
    }

    /** A candidate was proposed in another round. */
    record CandidateIsOfAnotherRound(ProjectId project, RoundId round) implements RoundRefusal {
        @Override
        public String code() {
            return "round.candidate-is-of-another-round";
        }
    }

    /** A candidate was not declared feasible, or was withdrawn or merged. */
    record CandidateIsNotFeasible(ProjectId project) implements RoundRefusal {
        @Override
        public String code() {
            return "round.candidate-is-not-feasible";
        }
    }

    /** A candidate has no cost estimate. */
    record CandidateHasNoPrice(ProjectId project) implements RoundRefusal {
        @Override
        public String code() {
            return "round.candidate-has-no-price";
        }
    }

    /** The voting window lies in the past. */
    record WindowIsOver(Instant closesAt) implements RoundRefusal {
        @Override
        public String code() {
            return "round.window-is-over";
        }
    }

    /** The round has the certified result of another count. */
    record ResultIsOfAnotherCount(CountId recorded) implements RoundRefusal {
        @Override
        public String code() {
            return "round.result-is-of-another-count";
        }
    }

    /** The round has another adopted agenda. */
    record AgendaIsRecordedAlready(AgendaId recorded) implements RoundRefusal {
        @Override
        public String code() {
            return "round.agenda-is-recorded-already";
        }
    }

    /** Ballots in the box cannot stay valid when the form changes, or a candidate leaves or changes price. */
    record BallotsWouldNotFit(RoundId round) implements RoundRefusal {
        @Override
        public String code() {
            return "round.ballots-would-not-fit";
        }
    }

    /** The rulebook breaks ties in another way than by a lot that is drawn after closing. */
    record RoundHasNoSuchLot(RoundId round) implements RoundRefusal {
        @Override
        public String code() {
            return "round.round-has-no-such-lot";
        }
    }

    /** A lot from fewer contributors could be agreed on. */
    record CommitmentsAreTooFew(RoundId round, int made, int needed) implements RoundRefusal {
        @Override
        public String code() {
            return "round.commitments-are-too-few";
        }
    }

    /** Somebody else committed to the same: a copy adds nothing. */
    record CommitmentIsOfAnother(RoundId round) implements RoundRefusal {
        @Override
        public String code() {
            return "round.commitment-is-of-another";
        }
    }

    /** Who did not commit before the vote has nothing to reveal. */
    record NoCommitmentWasMade(RoundId round) implements RoundRefusal {
        @Override
        public String code() {
            return "round.no-commitment-was-made";
        }
    }

    /** The seed is not the one that was committed to. */
    record SeedIsOfAnotherCommitment(RoundId round) implements RoundRefusal {
        @Override
        public String code() {
            return "round.seed-is-of-another-commitment";
        }
    }

    /** No published checkpoint of the log holds the closing of the vote yet. */
    record ClosingIsNotPublished(RoundId round) implements RoundRefusal {
        @Override
        public String code() {
            return "round.closing-is-not-published";
        }
    }

    /** Not every contributor revealed. */
    record SeedsAreMissing(RoundId round, int missing) implements RoundRefusal {
        @Override
        public String code() {
            return "round.seeds-are-missing";
        }
    }

    /** The lot is drawn in public only after the time to reveal is over. */
    record SeedsMayStillCome(RoundId round, Instant until) implements RoundRefusal {
        @Override
        public String code() {
            return "round.seeds-may-still-come";
        }
    }

    /** Every seed is there, so the lot follows from them. */
    record NoSeedIsMissing(RoundId round) implements RoundRefusal {
        @Override
        public String code() {
            return "round.no-seed-is-missing";
        }
    }

    /** The lot was drawn; it stands. */
    record LotIsDrawnAlready(RoundId round) implements RoundRefusal {
        @Override
        public String code() {
            return "round.lot-is-drawn-already";
        }
    }

    /** The lot names a project that is not on the ballot. */
    record LotNamesNoCandidate(RoundId round, ProjectId project) implements RoundRefusal {
        @Override
        public String code() {
            return "round.lot-names-no-candidate";
        }
    }
}
