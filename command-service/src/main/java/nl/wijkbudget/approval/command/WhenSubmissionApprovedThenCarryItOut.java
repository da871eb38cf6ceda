package nl.wijkbudget.approval.command;

import nl.wijkbudget.approval.SubmissionApproved;
import nl.wijkbudget.approval.SubmissionCommand.CarryOutSubmission;
import nl.wijkbudget.approval.SubmissionCommand.RecordFailure;
import nl.wijkbudget.approval.SubmissionProfile;
import nl.wijkbudget.approval.SubmissionState;
import nl.wijkbudget.approval.Submissions;
import nl.wijkbudget.decision.Refusal;
import nl.wijkbudget.policy.command.PolicyCommands;
import nl.wijkbudget.problem.command.ProblemTexts;
import nl.wijkbudget.problem.command.RefusalProblem;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;

/** The second approval is enough: what was submitted is decided as its submitter would have, or it is said why not. */
@ProcessingGroup("policy.carry-out-what-is-approved")
public final class WhenSubmissionApprovedThenCarryItOut {
    private final PolicyCommands commands;
    private final Submissions submissions;
    private final ProblemTexts texts;

    public WhenSubmissionApprovedThenCarryItOut(PolicyCommands commands, Submissions submissions, ProblemTexts texts) {
        this.commands = commands;
        this.submissions = submissions;
        this.texts = texts;
    }

    @EventHandler
    void on(SubmissionApproved event) {
        SubmissionProfile submission = submissions.of(event.submission());
        if (submission.state() == SubmissionState.APPROVED) {
            Refusal refusal = commands.ask(new CarryOutSubmission(event.submission()), submission.authority());
            if (refusal != null) {
                commands.send(new RecordFailure(event.submission(), refusal.code(), words(refusal)));
            }
        }
    }

    /** As the log is read by everyone, in Dutch. */
    private String words(Refusal refusal) {
        return texts.detail(RefusalProblem.of(refusal), ProblemTexts.LANGUAGES.get(0));
    }
}
