package nl.wijkbudget.project;

import nl.wijkbudget.decision.Refusal;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.QuestionId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.money.Money;

/** Why a project says no. */
public sealed interface ProjectRefusal extends Refusal {
    /** Nobody proposed this project. */
    record ProjectIsUnknown(ProjectId project) implements ProjectRefusal {
        @Override
        public String code() {
            return "project.project-is-unknown";
        }
    }

    /** The id is in use for another proposal. */
    record ProjectExistsAlready(ProjectId project) implements ProjectRefusal {
        @Override
        public String code() {
            return "project.project-exists-already";
        }
    }

    /** The round does not accept proposals now. */
    record ProposalsAreClosed(RoundId round) implements ProjectRefusal {
        @Override
        public String code() {
            return "project.proposals-are-closed";
        }
    }

    /** Feasibility is judged while the round proposes or assesses. */
    record ProposalsAreNotBeingAssessed(RoundId round) implements ProjectRefusal {
        @Override
        public String code() {
            return "project.proposals-are-not-being-assessed";
        }
    }

    /** The proposer took it back. */
    record ProjectIsWithdrawn(ProjectId project) implements ProjectRefusal {
        @Override
        public String code() {
            return "project.project-is-withdrawn";
        }
    }

    /** It went on in another project. */
    record ProjectIsMerged(ProjectId project, ProjectId into) implements ProjectRefusal {
        @Override
        public String code() {
            return "project.project-is-merged";
        }
    }

    /** It was judged, so its text stands. */
    record ProjectIsJudgedAlready(ProjectId project) implements ProjectRefusal {
        @Override
        public String code() {
            return "project.project-is-judged-already";
        }
    }

    /** Only a proposer may do this. */
    record NotYourProject(ProjectId project, ActorId actor) implements ProjectRefusal {
        @Override
        public String code() {
            return "project.not-your-project";
        }
    }

    /** Nobody judges their own proposal. */
    record JudgesOwnProject(ProjectId project, ActorId actor) implements ProjectRefusal {
        @Override
        public String code() {
            return "project.judges-own-project";
        }
    }

    /** Whoever proposed it is for it already, and is not counted twice. */
    record SupportsOwnProject(ProjectId project, ActorId actor) implements ProjectRefusal {
        @Override
        public String code() {
            return "project.supports-own-project";
        }
    }

    /** A project without a cost estimate cannot be declared feasible. */
    record CostIsNotEstimated(ProjectId project) implements ProjectRefusal {
        @Override
        public String code() {
            return "project.cost-is-not-estimated";
        }
    }

    /** A cost is zero or more. */
    record AmountIsNegative(Money amount) implements ProjectRefusal {
        @Override
        public String code() {
            return "project.amount-is-negative";
        }
    }

    /** Merging takes at least two different projects. */
    record TooFewToMerge(int given) implements ProjectRefusal {
        @Override
        public String code() {
            return "project.too-few-to-merge";
        }
    }

    /** Only projects of one round can merge. */
    record OriginalIsOfAnotherRound(ProjectId project, RoundId round) implements ProjectRefusal {
        @Override
        public String code() {
            return "project.original-is-of-another-round";
        }
    }

    /** Only projects that are proposed or feasible can merge. */
    record OriginalCannotMerge(ProjectId project, ProjectState state) implements ProjectRefusal {
        @Override
        public String code() {
            return "project.original-cannot-merge";
        }
    }

    /** A round takes proposals for its own neighbourhood. */
    record RoundIsOfAnotherNeighbourhood(RoundId round, NeighbourhoodId neighbourhood) implements ProjectRefusal {
        @Override
        public String code() {
            return "project.round-is-of-another-neighbourhood";
        }
    }

    /** Nobody asked this question. */
    record QuestionIsUnknown(QuestionId question) implements ProjectRefusal {
        @Override
        public String code() {
            return "project.question-is-unknown";
        }
    }

    /** The id is in use for another question. */
    record QuestionExistsAlready(QuestionId question) implements ProjectRefusal {
        @Override
        public String code() {
            return "project.question-exists-already";
        }
    }

    /** The question has another answer. */
    record QuestionIsAnsweredAlready(QuestionId question) implements ProjectRefusal {
        @Override
        public String code() {
            return "project.question-is-answered-already";
        }
    }
}
