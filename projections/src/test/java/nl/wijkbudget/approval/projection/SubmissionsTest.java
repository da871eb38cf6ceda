package nl.wijkbudget.approval.projection;

import static nl.wijkbudget.Wijk.APPROVER;
import static nl.wijkbudget.Wijk.FRONT_RUNNER;
import static nl.wijkbudget.Wijk.TREASURER;
import static nl.wijkbudget.Wijk.WIJK;
import static nl.wijkbudget.smallround.Chronicle.at;
import static nl.wijkbudget.smallround.TheFourEyes.APPROVED_AT;
import static nl.wijkbudget.smallround.TheFourEyes.EXPIRY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wijkbudget.approval.Matter;
import nl.wijkbudget.approval.SubmissionState;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.SubmissionId;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.projection.ProjectionTest;
import nl.wijkbudget.projection.Scenario;
import nl.wijkbudget.smallround.Chronicle;
import nl.wijkbudget.smallround.TheFourEyes;
import org.junit.jupiter.api.Test;

@ProjectionTest
class SubmissionsTest {
    private static final String GROUP = "approval.submissions";

    private final Scenario scenario;

    SubmissionsTest(Scenario scenario) {
        this.scenario = scenario;
    }

    @Test
    void shows_exactly_what_waits_for_a_second_approval() {
        given();

        assertThat(submission(TheFourEyes.WAITING))
                .contains(new SubmittedDecision(
                        "voorlegging-5",
                        "voorbeeldwijk",
                        Matter.MONEY,
                        TheFourEyes.content(64).text(),
                        TheFourEyes.content(64).hash().value(),
                        TREASURER.actor().value(),
                        Role.TREASURER,
                        "Voor onderhoud",
                        at(14),
                        EXPIRY,
                        14,
                        SubmissionState.WAITING,
                        List.of(by(APPROVER)),
                        null,
                        null,
                        null));
        assertThat(submission(TheFourEyes.WAITING).orElseThrow().isOpenAt(EXPIRY))
                .isFalse();
        assertThat(submission(TheFourEyes.WAITING).orElseThrow().isOpenAt(EXPIRY.minusNanos(1)))
                .isTrue();
    }

    @Test
    void says_what_became_of_each_the_latest_first() {
        given();

        NeighbourhoodSubmissions all = scenario.answer(new GetSubmissions(WIJK), NeighbourhoodSubmissions.class);

        assertThat(all.set()).isTrue();
        assertThat(all.matters()).isEqualTo(Set.of(Matter.MONEY, Matter.RULEBOOK));
        assertThat(all.limit()).isEqualTo(Money.of(50));
        assertThat(all.submissions())
                .extracting(SubmittedDecision::state)
                .containsExactly(
                        SubmissionState.WAITING,
                        SubmissionState.FAILED,
                        SubmissionState.WITHDRAWN,
                        SubmissionState.DECLINED,
                        SubmissionState.CARRIED_OUT);
        assertThat(all.submissions())
                .extracting(SubmittedDecision::because)
                .containsExactly(null, "Er is te weinig geld.", null, "Te veel", null);
        assertThat(all.submissions().get(4).approvals()).containsExactly(by(APPROVER), by(FRONT_RUNNER));
    }

    @Test
    void what_waits_for_somebody_is_what_others_submitted_and_that_person_did_not_approve() {
        given();

        assertThat(waitingFor(FRONT_RUNNER, EXPIRY.minusNanos(1)))
                .containsExactly(new WaitingList.Waiting("voorlegging-5", "voorbeeldwijk", Set.of(Role.APPROVER)));
        assertThat(waitingFor(FRONT_RUNNER, EXPIRY)).as("too late").isEmpty();
        assertThat(waitingFor(TREASURER, APPROVED_AT)).as("the submitter").isEmpty();
        assertThat(waitingFor(APPROVER, APPROVED_AT)).as("who approved").isEmpty();
    }

    private List<WaitingList.Waiting> waitingFor(Authority who, Instant now) {
        return scenario.answer(new ListWaiting(who.actor(), now), WaitingList.class)
                .waiting();
    }

    @Test
    void a_neighbourhood_without_it_has_nothing() {
        given();

        assertThat(scenario.answer(new GetSubmissions(new NeighbourhoodId("elders")), NeighbourhoodSubmissions.class))
                .isEqualTo(new NeighbourhoodSubmissions("elders", false, Set.of(), null, List.of()));
        assertThat(submission(new SubmissionId("onbekend"))).isEmpty();
    }

    @Test
    void a_rebuild_gives_the_same_tables() throws InterruptedException {
        given();

        scenario.rebuildsExactly(GROUP, "four_eyes", "submission", "submission_approval");
    }

    private void given() {
        scenario.given((Object[]) Chronicle.of(TheFourEyes::watch).events()).followedBy(GROUP);
    }

    private Optional<SubmittedDecision> submission(SubmissionId submission) {
        return scenario.finds(new GetSubmission(submission), SubmittedDecision.class);
    }

    private static SubmittedDecision.Approval by(Authority approver) {
        return new SubmittedDecision.Approval(approver.actor().value(), approver.role(), APPROVED_AT);
    }
}
