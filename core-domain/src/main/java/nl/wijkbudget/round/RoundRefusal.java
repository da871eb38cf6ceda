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
}
