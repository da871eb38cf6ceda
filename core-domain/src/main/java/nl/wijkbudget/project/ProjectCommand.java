package nl.wijkbudget.project;

import java.util.List;
import nl.wijkbudget.decision.Command;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.NewName;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.QuestionId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.money.Money;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What residents and assessors can ask of a project. */
public sealed interface ProjectCommand extends Command {
    /** Propose an idea; no cost needed. */
    record ProposeProject(
            @TargetAggregateIdentifier ProjectId project,
            RoundId round,
            NeighbourhoodId neighbourhood,
            Proposal proposal)
            implements ProjectCommand {
        public ProposeProject {
            NewName.check("project", project.value());
        }
    }

    /** Replace the text of a proposal that was not yet judged. */
    record ReviseProject(@TargetAggregateIdentifier ProjectId project, Proposal proposal) implements ProjectCommand {}

    /** Take a proposal back. */
    record WithdrawProject(@TargetAggregateIdentifier ProjectId project) implements ProjectCommand {}

    /** Support a proposal; once per actor. */
    record SupportProject(@TargetAggregateIdentifier ProjectId project) implements ProjectCommand {}

    /** Make a new project out of two or more different ones; the originals stay readable. */
    record MergeProjects(@TargetAggregateIdentifier ProjectId project, List<ProjectId> originals, Proposal proposal)
            implements ProjectCommand {
        public MergeProjects {
            NewName.check("project", project.value());
            originals = originals.stream().distinct().toList();
        }
    }

    /** Note on an original that it went on in another project. */
    record MarkAsMerged(@TargetAggregateIdentifier ProjectId project, ProjectId into) implements ProjectCommand {}

    /** Ask the proposer something needed to judge. */
    record AskFeasibilityQuestion(@TargetAggregateIdentifier ProjectId project, QuestionId question, String text)
            implements ProjectCommand {
        public AskFeasibilityQuestion {
            text = written(text);
        }
    }

    /** Answer an assessor. */
    record AnswerFeasibilityQuestion(
            @TargetAggregateIdentifier ProjectId project, QuestionId question, String text) implements ProjectCommand {
        public AnswerFeasibilityQuestion {
            text = written(text);
        }
    }

    /** Estimate what the project costs, or estimate again. */
    record EstimateCost(@TargetAggregateIdentifier ProjectId project, Money amount) implements ProjectCommand {}

    /** Declare that the project can be carried out. */
    record DeclareFeasible(@TargetAggregateIdentifier ProjectId project) implements ProjectCommand {}

    /** Declare that the project cannot be carried out. */
    record DeclareInfeasible(@TargetAggregateIdentifier ProjectId project) implements ProjectCommand {}

    private static String written(String text) {
        String written = text.strip();
        if (written.isEmpty() || written.length() > 2_000) {
            throw new IllegalArgumentException(
                    "A question or answer has 1 to 2,000 characters; this one has " + written.length());
        }
        return written;
    }
}
