package nl.wijkbudget.project;

import static nl.wijkbudget.Wijk.ASSESSOR;
import static nl.wijkbudget.Wijk.NEIGHBOUR;
import static nl.wijkbudget.project.Ideas.BENCH;
import static nl.wijkbudget.project.Ideas.MERGED;
import static nl.wijkbudget.project.Ideas.PROPOSED;
import static nl.wijkbudget.project.Ideas.SWING;
import static nl.wijkbudget.project.Ideas.WITHDRAWN;
import static nl.wijkbudget.project.Ideas.projectWhile;
import static nl.wijkbudget.project.Period.PROPOSING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.DecisionRefusal.MandateIsMissing;
import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.identity.QuestionId;
import nl.wijkbudget.project.ProjectCommand.AskFeasibilityQuestion;
import nl.wijkbudget.project.ProjectRefusal.ProjectIsMerged;
import nl.wijkbudget.project.ProjectRefusal.ProjectIsUnknown;
import nl.wijkbudget.project.ProjectRefusal.ProjectIsWithdrawn;
import nl.wijkbudget.project.ProjectRefusal.QuestionExistsAlready;
import org.junit.jupiter.api.Test;

class AskFeasibilityQuestionTest {
    private static final QuestionId WHERE = new QuestionId("waar");
    private static final AskFeasibilityQuestion COMMAND =
            new AskFeasibilityQuestion(BENCH, WHERE, "Waar komt het bankje?");
    private static final FeasibilityQuestionAsked ASKED =
            new FeasibilityQuestionAsked(BENCH, WHERE, "Waar komt het bankje?");

    @Test
    void asks_the_proposer() {
        projectWhile(PROPOSING)
                .given(PROPOSED)
                .when(COMMAND, ASSESSOR.toMetaData())
                .expectEvents(ASKED);
    }

    @Test
    void stays_quiet_when_the_same_was_asked() {
        projectWhile(PROPOSING)
                .given(PROPOSED, ASKED)
                .when(COMMAND, ASSESSOR.toMetaData())
                .expectNoEvents();
    }

    @Test
    void refuses_another_question_under_the_same_id() {
        projectWhile(PROPOSING)
                .given(PROPOSED, ASKED)
                .when(new AskFeasibilityQuestion(BENCH, WHERE, "Wie zorgt ervoor?"), ASSESSOR.toMetaData())
                .expectException(Refused.because(new QuestionExistsAlready(WHERE)));
    }

    @Test
    void refuses_without_a_mandate() {
        projectWhile(PROPOSING)
                .given(PROPOSED)
                .when(COMMAND, NEIGHBOUR.toMetaData())
                .expectException(Refused.because(new MandateIsMissing(Competence.ASSESS_PROJECT)));
    }

    @Test
    void refuses_a_project_nobody_proposed() {
        projectWhile(PROPOSING)
                .givenNoPriorActivity()
                .when(COMMAND, ASSESSOR.toMetaData())
                .expectException(Refused.because(new ProjectIsUnknown(BENCH)));
    }

    @Test
    void refuses_once_withdrawn() {
        projectWhile(PROPOSING)
                .given(PROPOSED, WITHDRAWN)
                .when(COMMAND, ASSESSOR.toMetaData())
                .expectException(Refused.because(new ProjectIsWithdrawn(BENCH)));
    }

    @Test
    void refuses_once_merged() {
        projectWhile(PROPOSING)
                .given(PROPOSED, MERGED)
                .when(COMMAND, ASSESSOR.toMetaData())
                .expectException(Refused.because(new ProjectIsMerged(BENCH, SWING)));
    }

    @Test
    void a_question_says_something() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AskFeasibilityQuestion(BENCH, WHERE, " "));
        assertThat(new AskFeasibilityQuestion(BENCH, WHERE, "x".repeat(2_000)).text())
                .hasSize(2_000);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AskFeasibilityQuestion(BENCH, WHERE, "x".repeat(2_001)));
    }
}
