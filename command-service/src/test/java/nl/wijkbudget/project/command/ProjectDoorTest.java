package nl.wijkbudget.project.command;

import static nl.wijkbudget.Wijk.GREEN;
import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.Wijk.WIJK;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wijkbudget.commandservice.Doors;
import nl.wijkbudget.commandservice.WithDoors;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.QuestionId;
import nl.wijkbudget.money.Money;
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
import nl.wijkbudget.project.Proposal;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every address of {@link ProjectDoor} sends its command as it was asked. */
@WithDoors
class ProjectDoorTest {
    private static final ProjectId PLAYGROUND = new ProjectId("speeltuin");
    private static final Proposal PROPOSAL = new Proposal(GREEN, "Speeltuin", "Schommels en gras.", true);

    private final Doors doors;

    @Autowired
    ProjectDoorTest(Doors doors) {
        this.doors = doors;
    }

    @Test
    void sends_propose_project() {
        var request = doors.post("/projecten", """
                {'round': 'voorbeeldwijk-2026',
                 'neighbourhood': 'voorbeeldwijk',
                 'proposal': {'theme': 'groen',
                 'title': 'Speeltuin',
                 'summary': 'Schommels en gras.',
                 'willHelp': true}}""");

        assertThat(doors.sentBy(request))
                .isEqualTo(new ProposeProject(new ProjectId("een-naam"), ROUND, WIJK, PROPOSAL));
    }

    @Test
    void sends_revise_project() {
        var request = doors.put("/projecten/speeltuin/voorstel", """
                {'proposal': {'theme': 'groen',
                 'title': 'Speeltuin',
                 'summary': 'Schommels en gras.',
                 'willHelp': true}}""");

        assertThat(doors.sentBy(request)).isEqualTo(new ReviseProject(PLAYGROUND, PROPOSAL));
    }

    @Test
    void sends_withdraw_project() {
        var request = doors.post("/projecten/speeltuin/intrekking", "");

        assertThat(doors.sentBy(request)).isEqualTo(new WithdrawProject(PLAYGROUND));
    }

    @Test
    void sends_support_project() {
        var request = doors.post("/projecten/speeltuin/steunbetuigingen", "");

        assertThat(doors.sentBy(request)).isEqualTo(new SupportProject(PLAYGROUND));
    }

    @Test
    void sends_merge_projects() {
        var request = doors.post("/samenvoegingen", """
                {'project': 'speeltuin',
                 'originals': ['schommel',
                 'glijbaan'],
                 'proposal': {'theme': 'groen',
                 'title': 'Speeltuin',
                 'summary': 'Schommels en gras.',
                 'willHelp': true}}""");

        assertThat(doors.sentBy(request))
                .isEqualTo(new MergeProjects(
                        PLAYGROUND, List.of(new ProjectId("schommel"), new ProjectId("glijbaan")), PROPOSAL));
    }

    @Test
    void sends_ask_feasibility_question() {
        var request = doors.post("/projecten/speeltuin/vragen", "{'question': 'plek', 'text': 'Waar komt het?'}");

        assertThat(doors.sentBy(request))
                .isEqualTo(new AskFeasibilityQuestion(PLAYGROUND, new QuestionId("plek"), "Waar komt het?"));
    }

    @Test
    void sends_answer_feasibility_question() {
        var request = doors.put("/projecten/speeltuin/vragen/plek/antwoord", "{'text': 'Op het plein'}");

        assertThat(doors.sentBy(request))
                .isEqualTo(new AnswerFeasibilityQuestion(PLAYGROUND, new QuestionId("plek"), "Op het plein"));
    }

    @Test
    void sends_estimate_cost() {
        var request = doors.put("/projecten/speeltuin/kostenraming", "{'amount': 2810000}");

        assertThat(doors.sentBy(request)).isEqualTo(new EstimateCost(PLAYGROUND, Money.of(28_100)));
    }

    @Test
    void sends_declare_feasible() {
        var request = doors.post("/projecten/speeltuin/haalbaarheidsverklaring", "{'reason': 'Past op het plein'}");

        assertThat(doors.sentBy(request)).isEqualTo(new DeclareFeasible(PLAYGROUND));
    }

    @Test
    void sends_declare_infeasible() {
        var request = doors.post("/projecten/speeltuin/onhaalbaarheidsverklaring", "{'reason': 'Er ligt een leiding'}");

        assertThat(doors.sentBy(request)).isEqualTo(new DeclareInfeasible(PLAYGROUND));
    }
}
