package nl.wijkbudget.approval.command;

import io.swagger.v3.oas.annotations.tags.Tag;
import nl.wijkbudget.approval.FourEyesCommand.SetFourEyes;
import nl.wijkbudget.approval.SubmissionCommand.ApproveSubmission;
import nl.wijkbudget.approval.SubmissionCommand.DeclineSubmission;
import nl.wijkbudget.approval.SubmissionCommand.WithdrawSubmission;
import nl.wijkbudget.door.command.Answer;
import nl.wijkbudget.door.command.Asked;
import nl.wijkbudget.door.command.CommandDoor;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where an organiser puts matters under four eyes, and others say yes or no; submitting happens at the door of the decision itself. */
@Tag(name = "Voorgelegde besluiten")
@RestController
@RequestMapping("/api/v1")
public final class ApprovalDoor {
    private final CommandDoor door;

    public ApprovalDoor(CommandDoor door) {
        this.door = door;
    }

    @PutMapping("/buurten/{neighbourhood}/vier-ogen")
    Answer setFourEyes(Asked<SetFourEyes> asked) {
        return door.send(asked);
    }

    @PostMapping("/voorgelegd/{submission}/goedkeuringen")
    Answer approveSubmission(Asked<ApproveSubmission> asked) {
        return door.send(asked);
    }

    @PostMapping("/voorgelegd/{submission}/afwijzing")
    Answer declineSubmission(Asked<DeclineSubmission> asked) {
        return door.send(asked);
    }

    @PostMapping("/voorgelegd/{submission}/intrekking")
    Answer withdrawSubmission(Asked<WithdrawSubmission> asked) {
        return door.send(asked);
    }
}
