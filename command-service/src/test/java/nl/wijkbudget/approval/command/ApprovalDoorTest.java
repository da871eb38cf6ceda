package nl.wijkbudget.approval.command;

import static nl.wijkbudget.Wijk.TREASURER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.wijkbudget.approval.ContentHash;
import nl.wijkbudget.approval.DecisionSubmitted;
import nl.wijkbudget.approval.FourEyesCommand.SetFourEyes;
import nl.wijkbudget.approval.Matter;
import nl.wijkbudget.approval.SubmissionCommand.ApproveSubmission;
import nl.wijkbudget.approval.SubmissionCommand.DeclineSubmission;
import nl.wijkbudget.approval.SubmissionCommand.WithdrawSubmission;
import nl.wijkbudget.commandservice.Doors;
import nl.wijkbudget.commandservice.WithDoors;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.SubmissionId;
import nl.wijkbudget.money.Money;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WithDoors
class ApprovalDoorTest {
    private static final String HASH = "ab".repeat(32);

    private final Doors doors;
    private final EventStore events;

    @Autowired
    ApprovalDoorTest(Doors doors, EventStore events) {
        this.doors = doors;
        this.events = events;
    }

    @Test
    void set_four_eyes() {
        assertThat(doors.sentBy(doors.put(
                        "/buurten/nergens/vier-ogen", "{'matters': ['MONEY'], 'limit': 25000, 'reason': 'Zo'}")))
                .isEqualTo(new SetFourEyes(new NeighbourhoodId("nergens"), Set.of(Matter.MONEY), Money.of(250)));
    }

    @Test
    void approve_submission() {
        assertThat(doors.sentBy(doors.post("/voorgelegd/onbekend/goedkeuringen", "{'hash': '" + HASH + "'}")))
                .isEqualTo(new ApproveSubmission(new SubmissionId("onbekend"), new ContentHash(HASH)));
    }

    @Test
    void decline_submission() {
        assertThat(doors.sentBy(doors.post("/voorgelegd/onbekend/afwijzing", "{'reason': 'Nee'}")))
                .isEqualTo(new DeclineSubmission(new SubmissionId("onbekend")));
    }

    @Test
    void withdraw_submission() {
        assertThat(doors.sentBy(doors.post("/voorgelegd/onbekend/intrekking", "{}")))
                .isEqualTo(new WithdrawSubmission(new SubmissionId("onbekend")));
    }

    @Test
    void the_door_of_a_decision_under_four_eyes_lays_it_before_others() {
        made("/buurten", "{'neighbourhood': 'duinwijk', 'name': 'Duinwijk', 'residents': 10}");
        assertThat(doors.put("/buurten/duinwijk/partners/gemeente", "{'name': 'Gemeente'}")
                        .exchange())
                .hasStatus(200);
        mandate("budgethouder", "TREASURER", "MANAGE_FUNDS");
        asTreasurer("/kasboeken", "{'neighbourhood': 'duinwijk', 'currency': 'EUR'}", 201);
        asTreasurer("/kasboeken/duinwijk/fondsen", "{'fund': 'een', 'name': 'Een'}", 201);
        asTreasurer("/kasboeken/duinwijk/fondsen", "{'fund': 'twee', 'name': 'Twee'}", 201);
        asTreasurer(
                "/kasboeken/duinwijk/bijdragen",
                "{'contribution': 'c', 'fund': 'een', 'partner': 'gemeente', 'amount': 900, 'earmark': {}}",
                201);
        assertThat(doors.put("/buurten/duinwijk/vier-ogen", "{'matters': ['MONEY'], 'limit': 100, 'reason': 'Zo'}")
                        .exchange())
                .hasStatus(200);

        MvcTestResult small = asTreasurer("/kasboeken/duinwijk/overboekingen", transfer("klein", 100), 201);
        MvcTestResult large = asTreasurer("/kasboeken/duinwijk/overboekingen", transfer("groot", 101), 202);

        long position = doors.read(small).path("position").asLong() + 1;
        assertThat(doors.read(large))
                .isEqualTo(doors.tree("{'position': %d, 'submission': 'een-naam'}".formatted(position)));
        assertThat(large.getResponse().getHeader("Location")).isEqualTo("/api/v1/voorgelegd/een-naam");
        assertThat(large.getResponse().getHeader("Log-Position")).isEqualTo(String.valueOf(position));
        assertThat(events.readEvents("submission:een-naam").next().getPayload())
                .isInstanceOfSatisfying(DecisionSubmitted.class, submitted -> assertThat(
                                submitted.content().text())
                        .isEqualTo("{\"TransferFunds\":{\"amount\":101,\"earmark\":{\"area\":null,\"theme\":null},"
                                + "\"from\":\"een\",\"ledger\":\"duinwijk\",\"to\":\"twee\",\"transfer\":\"groot\"}}"));
    }

    private static String transfer(String id, int cents) {
        return "{'transfer': '%s', 'from': 'een', 'to': 'twee', 'earmark': {}, 'amount': %d, 'reason': 'Zo'}"
                .formatted(id, cents);
    }

    private void mandate(String holder, String role, String competence) {
        made("/buurten/duinwijk/mandaten", """
                {'mandate': '%s', 'grant': {'holder': '%s', 'role': '%s', 'competences': ['%s'],
                 'from': '2026-01-01T00:00:00Z', 'until': '2027-01-01T00:00:00Z'}}""".formatted(holder, holder, role, competence));
    }

    private void made(String path, String body) {
        assertThat(doors.post(path, body).exchange()).hasStatus(201);
    }

    private MvcTestResult asTreasurer(String path, String body, int status) {
        MvcTestResult answer = doors.anonymous(HttpMethod.POST, path, body)
                .headers(Doors.by(TREASURER))
                .exchange();
        assertThat(answer).as(doors.read(answer).toString()).hasStatus(status);
        return answer;
    }
}
