package nl.wijkbudget.project.command;

import io.swagger.v3.oas.annotations.tags.Tag;
import nl.wijkbudget.door.command.Answer;
import nl.wijkbudget.door.command.Asked;
import nl.wijkbudget.door.command.CommandDoor;
import nl.wijkbudget.door.command.Creates;
import nl.wijkbudget.project.ProjectCommand.AnswerFeasibilityQuestion;
import nl.wijkbudget.project.ProjectCommand.AskFeasibilityQuestion;
import nl.wijkbudget.project.ProjectCommand.DeclareFeasible;
import nl.wijkbudget.project.ProjectCommand.DeclareInfeasible;
import nl.wijkbudget.project.ProjectCommand.EstimateCost;
import nl.wijkbudget.project.ProjectCommand.MergeProjects;
import nl.wijkbudget.project.ProjectCommand.ProposeProject;
import nl.wijkbudget.project.ProjectCommand.ReviseProject;
import nl.wijkbudget.project.ProjectCommand.SupportProject;
import nl.wijkbudget.project.ProjectCommand.WithdrawProject;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where residents propose and assessors judge. */
@Tag(name = "Projecten")
@RestController
@RequestMapping("/api/v1")
public final class ProjectDoor {
    private final CommandDoor door;

    public ProjectDoor(CommandDoor door) {
        this.door = door;
    }

    @PostMapping("/projecten")
    @Creates(value = "project", at = "/api/v1/projecten/{id}", named = true)
    Answer proposeProject(Asked<ProposeProject> asked) {
        return door.send(asked);
    }

    @PostMapping("/samenvoegingen")
    @Creates(value = "project", at = "/api/v1/projecten/{id}", named = true)
    Answer mergeProjects(Asked<MergeProjects> asked) {
        return door.send(asked);
    }

    @PutMapping("/projecten/{project}/voorstel")
    Answer reviseProject(Asked<ReviseProject> asked) {
        return door.send(asked);
    }

    @PostMapping("/projecten/{project}/intrekking")
    Answer withdrawProject(Asked<WithdrawProject> asked) {
        return door.send(asked);
    }

    @PostMapping("/projecten/{project}/steunbetuigingen")
    Answer supportProject(Asked<SupportProject> asked) {
        return door.send(asked);
    }

    @PostMapping("/projecten/{project}/vragen")
    @Creates(value = "question", at = "/api/v1/projecten/{project}", named = true)
    Answer askFeasibilityQuestion(Asked<AskFeasibilityQuestion> asked) {
        return door.send(asked);
    }

    @PutMapping("/projecten/{project}/vragen/{question}/antwoord")
    Answer answerFeasibilityQuestion(Asked<AnswerFeasibilityQuestion> asked) {
        return door.send(asked);
    }

    @PutMapping("/projecten/{project}/kostenraming")
    Answer estimateCost(Asked<EstimateCost> asked) {
        return door.send(asked);
    }

    @PostMapping("/projecten/{project}/haalbaarheidsverklaring")
    Answer declareFeasible(Asked<DeclareFeasible> asked) {
        return door.send(asked);
    }

    @PostMapping("/projecten/{project}/onhaalbaarheidsverklaring")
    Answer declareInfeasible(Asked<DeclareInfeasible> asked) {
        return door.send(asked);
    }
}
