package nl.wijkbudget.project;

import static nl.wijkbudget.Wijk.NEIGHBOUR;
import static nl.wijkbudget.Wijk.RESIDENT;
import static nl.wijkbudget.project.Ideas.BENCH;
import static nl.wijkbudget.project.Ideas.MERGED;
import static nl.wijkbudget.project.Ideas.PROPOSED;
import static nl.wijkbudget.project.Ideas.SWING;
import static nl.wijkbudget.project.Ideas.WITHDRAWN;
import static nl.wijkbudget.project.Ideas.projectWhile;
import static nl.wijkbudget.project.Period.PROPOSING;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.identity.QuestionId;
import nl.wijkbudget.project.ProjectCommand.AnswerFeasibilityQuestion;
import nl.wijkbudget.project.ProjectRefusal.NotYourProject;
import nl.wijkbudget.project.ProjectRefusal.ProjectIsMerged;
import nl.wijkbudget.project.ProjectRefusal.ProjectIsUnknown;
import nl.wijkbudget.project.ProjectRefusal.ProjectIsWithdrawn;
import nl.wijkbudget.project.ProjectRefusal.QuestionIsAnsweredAlready;
import nl.wijkbudget.project.ProjectRefusal.QuestionIsUnknown;
import org.junit.jupiter.api.Test;

class AnswerFeasibilityQuestionTest {
    private static final QuestionId WHERE = new QuestionId("waar");
    private static final FeasibilityQuestionAsked ASKED =
            new FeasibilityQuestionAsked(BENCH, WHERE, "Waar komt het bankje?");
    private static final AnswerFeasibilityQuestion COMMAND =
            new AnswerFeasibilityQuestion(BENCH, WHERE, "Onder de linde.");
    private static final FeasibilityQuestionAnswered ANSWERED =
            new FeasibilityQuestionAnswered(BENCH, WHERE, "Onder de linde.");

    @Test
    void answers_the_assessor() {
        projectWhile(PROPOSING)
                .given(PROPOSED, ASKED)
                .when(COMMAND, RESIDENT.toMetaData())
                .expectEvents(ANSWERED);
    }

    @Test
    void stays_quiet_when_the_same_was_answered() {
        projectWhile(PROPOSING)
                .given(PROPOSED, ASKED, ANSWERED)
                .when(COMMAND, RESIDENT.toMetaData())
                .expectNoEvents();
    }

    @Test
    void refuses_another_answer() {
        projectWhile(PROPOSING)
                .given(PROPOSED, ASKED, ANSWERED)
                .when(new AnswerFeasibilityQuestion(BENCH, WHERE, "Bij de vijver."), RESIDENT.toMetaData())
                .expectException(Refused.because(new QuestionIsAnsweredAlready(WHERE)));
    }

    @Test
    void refuses_an_answer_to_nothing() {
        projectWhile(PROPOSING)
                .given(PROPOSED)
                .when(COMMAND, RESIDENT.toMetaData())
                .expectException(Refused.because(new QuestionIsUnknown(WHERE)));
    }

    @Test
    void refuses_all_but_the_proposer() {
        projectWhile(PROPOSING)
                .given(PROPOSED, ASKED)
                .when(COMMAND, NEIGHBOUR.toMetaData())
                .expectException(Refused.because(new NotYourProject(BENCH, NEIGHBOUR.actor())));
    }

    @Test
    void refuses_a_project_nobody_proposed() {
        projectWhile(PROPOSING)
                .givenNoPriorActivity()
                .when(COMMAND, RESIDENT.toMetaData())
                .expectException(Refused.because(new ProjectIsUnknown(BENCH)));
    }

    @Test
    void refuses_once_withdrawn() {
        projectWhile(PROPOSING)
                .given(PROPOSED, ASKED, WITHDRAWN)
                .when(COMMAND, RESIDENT.toMetaData())
                .expectException(Refused.because(new ProjectIsWithdrawn(BENCH)));
    }

    @Test
    void refuses_once_merged() {
        projectWhile(PROPOSING)
                .given(PROPOSED, ASKED, MERGED)
                .when(COMMAND, RESIDENT.toMetaData())
                .expectException(Refused.because(new ProjectIsMerged(BENCH, SWING)));
    }

    @Test
    void an_answer_says_something() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AnswerFeasibilityQuestion(BENCH, WHERE, " "));
    }
}
