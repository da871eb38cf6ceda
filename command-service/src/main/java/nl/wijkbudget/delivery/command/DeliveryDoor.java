package nl.wijkbudget.delivery.command;

import io.swagger.v3.oas.annotations.tags.Tag;
import nl.wijkbudget.delivery.DeliveryCommand.AssignTeam;
import nl.wijkbudget.delivery.DeliveryCommand.AttachEvidence;
import nl.wijkbudget.delivery.DeliveryCommand.CompleteProject;
import nl.wijkbudget.delivery.DeliveryCommand.RecordMilestone;
import nl.wijkbudget.delivery.DeliveryCommand.ReportProgress;
import nl.wijkbudget.delivery.DeliveryCommand.StartProject;
import nl.wijkbudget.delivery.DeliveryCommand.StopProject;
import nl.wijkbudget.door.command.Answer;
import nl.wijkbudget.door.command.Asked;
import nl.wijkbudget.door.command.CommandDoor;
import nl.wijkbudget.door.command.Creates;
import nl.wijkbudget.identity.DeliveryId;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where those who carry out a project report. */
@Tag(name = "Uitvoeringen")
@RestController
@RequestMapping("/api/v1/uitvoeringen")
public final class DeliveryDoor {
    private final CommandDoor door;

    public DeliveryDoor(CommandDoor door) {
        this.door = door;
    }

    @PostMapping
    @Creates(at = "/api/v1/uitvoeringen/{id}")
    Answer startProject(Asked<ProjectStart> asked) {
        return door.send(
                asked.as(start -> new StartProject(DeliveryId.of(start.project()), start.project(), start.agenda())));
    }

    @PutMapping("/{delivery}/team")
    Answer assignTeam(Asked<AssignTeam> asked) {
        return door.send(asked);
    }

    @PostMapping("/{delivery}/voortgangsberichten")
    Answer reportProgress(Asked<ReportProgress> asked) {
        return door.send(asked);
    }

    @PostMapping("/{delivery}/mijlpalen")
    Answer recordMilestone(Asked<RecordMilestone> asked) {
        return door.send(asked);
    }

    @PostMapping("/{delivery}/bewijsstukken")
    Answer attachEvidence(Asked<AttachEvidence> asked) {
        return door.send(asked);
    }

    @PostMapping("/{delivery}/afronding")
    Answer completeProject(Asked<CompleteProject> asked) {
        return door.send(asked);
    }

    @PostMapping("/{delivery}/stopzetting")
    Answer stopProject(Asked<StopProject> asked) {
        return door.send(asked);
    }
}
