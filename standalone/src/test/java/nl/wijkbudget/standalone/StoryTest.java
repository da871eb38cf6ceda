package nl.wijkbudget.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import nl.wijkbudget.Wijk;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Fact;
import nl.wijkbudget.identity.MandateId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.round.AgendaRecorded;
import nl.wijkbudget.round.ResultRecorded;
import nl.wijkbudget.standalone.SmallRound.Idea;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A whole round over HTTP, from idea to last invoice; every write can be read at once, and every no is a no. */
class StoryTest {
    private static final Engine ENGINE = Engine.shared();
    private static final String NAME = "verhaalwijk";
    private static final String TUIN = NAME + "-tuin";
    private static final String KEUKEN = NAME + "-keuken";
    private static final String BOMEN = NAME + "-bomen";
    private static final String COUNT = NAME + ".1";
    private static final Authority WITHOUT_MANDATE = Authority.of(Wijk.ORGANISER.actor(), Wijk.ORGANISER.role());

    private final Api api = ENGINE.api();
    private final SmallRound round = new SmallRound(api, NAME);

    @Test
    void a_neighbourhood_goes_from_idea_to_last_invoice() {
        residentsPropose();
        theAssessorJudges();
        everybodyVotes();
        theVotesAreCounted();
        theFrontRunnersDecide();
        theTreasurerReceivesAndAllocates();
        theTreasurerPays();
        theGardenIsMade();
        thePagesTellIt();
        theJournalNamesWhoDecidedWhatAndNoVoter();
    }

    private void residentsPropose() {
        Reply established = round.establish();
        assertThat(api.read("/api/v1/buurten/" + NAME, established.position())
                        .get("name")
                        .asString())
                .isEqualTo("Wijk " + NAME);
        assertThat(refused(WITHOUT_MANDATE, "/rondes", """
                {'round': '%s', 'neighbourhood': '%s', 'title': 'Ronde', 'currency': 'EUR'}""".formatted(NAME, NAME)))
                .isEqualTo("403 decision.mandate-is-missing");
        assertThat(phaseAfter(round.plan())).isEqualTo("PROPOSING");

        round.propose(Wijk.RESIDENT, Idea.TUIN);
        round.propose(Wijk.NEIGHBOUR, Idea.KEUKEN);
        Reply last = round.propose(Wijk.NEIGHBOUR, Idea.BOMEN);
        assertThat(texts(
                        api.read("/api/v1/projecten?ronde=" + NAME, last.position())
                                .get("projects"),
                        "project"))
                .containsExactlyInAnyOrder(TUIN, KEUKEN, BOMEN);
        Reply supported = round.must(Wijk.NEIGHBOUR, "/projecten/" + TUIN + "/steunbetuigingen", "");
        assertThat(project(TUIN, supported).get("supporters").asInt()).isEqualTo(1);

        Reply closed = round.must(Wijk.ORGANISER, round.path("/indiening/sluiting"), "");
        assertThat(phaseAfter(closed)).isEqualTo("ASSESSING");
        assertThat(refused(Wijk.RESIDENT, "/projecten", """
                {'project': 'te-laat', 'round': '%s', 'neighbourhood': '%s',
                 'proposal': {'theme': 'groen', 'title': 'Te laat', 'summary': 'Te laat.', 'willHelp': false}}""".formatted(NAME, NAME)))
                .isEqualTo("409 project.proposals-are-closed");
    }

    private void theAssessorJudges() {
        String questions = "/projecten/" + TUIN + "/vragen";
        round.must(Wijk.ASSESSOR, questions, "{'question': 'plek', 'text': 'Waar komt de tuin?'}");
        Reply answered = round.set(Wijk.RESIDENT, questions + "/plek/antwoord", "{'text': 'Naast de sporthal.'}");
        assertThat(project(TUIN, answered).at("/questions/0/answer").asString()).isEqualTo("Naast de sporthal.");

        Authority own = Authority.of(Wijk.RESIDENT.actor(), Wijk.ASSESSOR.role())
                .under(new MandateId(Wijk.RESIDENT.actor().value()));
        round.mandate(own);
        assertThat(refused(own, "/projecten/" + TUIN + "/haalbaarheidsverklaring", "{'reason': 'Mooi plan.'}"))
                .isEqualTo("409 project.judges-own-project");
        for (Idea idea : Idea.values()) {
            Reply judged = round.assess(idea);
            assertThat(project(round.project(idea), judged).get("state").asString())
                    .isEqualTo("FEASIBLE");
            assertThat(project(round.project(idea), judged).get("price").asLong())
                    .isEqualTo(idea.cents);
        }
    }

    private void everybodyVotes() {
        Reply opened = round.openVoting();
        assertThat(phaseAfter(opened)).isEqualTo("VOTING");
        String rulebook = round.rulebook(opened);
        for (int voter = 1; voter <= 6; voter++) {
            round.cast(round.ballot("recht-" + voter, rulebook, Idea.TUIN, Idea.BOMEN));
        }
        Reply seventh = round.cast(round.ballot("recht-7", rulebook, Idea.KEUKEN));
        assertThat(inTheBox(seventh)).isEqualTo(7);
        assertThat(inTheBox(round.cast(round.ballot("recht-7", rulebook, Idea.TUIN))))
                .isEqualTo(7);
        Reply withdrawn = api.cast("/api/v1" + round.path("/stemintrekkingen"), "{'voter': 'recht-6'}");
        assertThat(inTheBox(withdrawn)).isEqualTo(6);
        assertThat(round.cast(round.ballot("recht-8", rulebook, Idea.values())).outcome())
                .isEqualTo("409 rulebook.too-many-chosen");

        Reply paper = round.must(Wijk.DESK, round.path("/papieren-stapels"), """
                {'batch': '%s-cafe', 'rulebook': '%s', 'sheets': [
                 {'number': 1, 'selection': %s}, {'number': 2, 'selection': %s}]}""".formatted(
                        NAME, rulebook, round.selection(Idea.KEUKEN), round.selection(Idea.KEUKEN, Idea.BOMEN)));
        assertThat(inTheBox(paper)).isEqualTo(8);

        Reply closed = round.must(Wijk.ORGANISER, round.path("/stemming/sluiting"), "{'reason': 'Iedereen stemde.'}");
        assertThat(phaseAfter(closed)).isEqualTo("COUNTING");
        assertThat(round.cast(round.ballot("recht-9", rulebook, Idea.TUIN)).outcome())
                .isEqualTo("409 ballot.voting-is-closed");
    }

    /** Garden 5 + 1, trees 5 + 1 on paper, kitchen 2 on paper; the trees are cheaper. */
    private void theVotesAreCounted() {
        round.must(Wijk.ORGANISER, "/tellingen", "{'count': '%s', 'round': '%s'}".formatted(COUNT, NAME));
        assertThat(refused(Wijk.ORGANISER, "/tellingen/" + COUNT + "/vaststelling", "{'reason': 'Ik telde goed.'}"))
                .isEqualTo("409 counting.certifies-own-count");
        Reply certified =
                round.must(Wijk.APPROVER, "/tellingen/" + COUNT + "/vaststelling", "{'reason': 'De telling klopt.'}");
        JsonNode result = api.read("/api/v1" + round.path("/uitslag"), certified.position());
        assertThat(texts(result.at("/outcome/standings"), "project")).containsExactly(BOMEN, TUIN, KEUKEN);
        assertThat(texts(result.at("/outcome/standings"), "votes")).containsExactly("6", "6", "2");
        assertThat(phaseOnce(ResultRecorded.class)).isEqualTo("COUNTED");
    }

    private void theFrontRunnersDecide() {
        String draft = "{'round': '%s', 'count': '%s'}".formatted(NAME, COUNT);
        String items = "/agendas/" + NAME + "/punten/";
        round.must(Wijk.FRONT_RUNNER, "/agendas", draft);
        assertThat(refused(Wijk.FRONT_RUNNER, items + TUIN + "/bekrachtiging", ""))
                .isEqualTo("403 decision.reason-is-missing");
        round.must(Wijk.FRONT_RUNNER, items + TUIN + "/bekrachtiging", "{'reason': 'Er staat een team klaar.'}");
        Reply deferred =
                round.must(Wijk.FRONT_RUNNER, items + BOMEN + "/uitstel", "{'reason': 'Eerst de grond onderzoeken.'}");
        JsonNode item = agenda(deferred).at("/items/0");
        assertThat(item.at("/remarks/0/reason").asString()).isEqualTo("Eerst de grond onderzoeken.");

        Reply adopted = round.must(
                Wijk.FRONT_RUNNER, "/agendas/" + NAME + "/vaststelling", "{'reason': 'Iedereen is het eens.'}");
        assertThat(texts(agenda(adopted).get("items"), "project")).containsExactly(BOMEN, TUIN, KEUKEN);
        assertThat(texts(agenda(adopted).get("items"), "placeAsAdopted")).containsExactly("", "1", "2");
        assertThat(phaseOnce(AgendaRecorded.class)).isEqualTo("AGENDA_ADOPTED");
    }

    private void theTreasurerReceivesAndAllocates() {
        pays("/kasboeken", "{'neighbourhood': '%s', 'currency': 'EUR'}".formatted(NAME));
        books("/fondsen", "{'fund': 'wijkdeal', 'name': 'Wijkdeal'}");
        books("/fondsen", "{'fund': 'reserve', 'name': 'Reserve'}");
        contributes("groen", 30_000, "{'theme': 'groen'}");
        Reply received = contributes("vrij", 50_000, "{}");
        assertThat(sums(received)).containsExactly("80000", "80000", "0", "0");

        assertThat(allocates("te-veel", TUIN, 40_001).outcome()).isEqualTo("409 ledger.over-the-price");
        assertThat(sums(allocates("tuin", TUIN, 40_000))).containsExactly("80000", "40000", "40000", "0");
        String key = NAME + "-vrijgave";
        String release = "{'release': 'terug', 'amount': 1000, 'reason': 'De schop is er al.'}";
        Reply released = withKey(key, "/toewijzingen/tuin/vrijgaven", release);
        assertThat(sums(released)).containsExactly("80000", "41000", "39000", "0");
        Reply again = withKey(key, "/toewijzingen/tuin/vrijgaven", release);
        assertThat(again.headers().firstValue("Idempotency-Replayed")).hasValue("true");
        assertThat(List.of(again.status(), again.position(), again.text()))
                .isEqualTo(List.of(released.status(), released.position(), released.text()));
        assertThat(sums(again)).containsExactly("80000", "41000", "39000", "0");
        assertThat(withKey(key, "/toewijzingen/tuin/vrijgaven", release.replace("1000", "2000"))
                        .outcome())
                .isEqualTo("409 idempotency.key-is-used-already");
    }

    private void theTreasurerPays() {
        books("/verplichtingen", """
                {'commitment': 'aanleg', 'allocation': 'tuin', 'payee': 'hovenier', 'amount': 35000}""");
        String payment = "{'payment': 'f-17', 'commitment': 'aanleg', 'invoice': 'F-2026-17', 'amount': 30000}";
        assertThat(refused(Wijk.TREASURER, "/kasboeken/" + NAME + "/betalingen", payment))
                .isEqualTo("409 ledger.pays-own-commitment");
        Reply paid = round.must(Wijk.APPROVER, "/kasboeken/" + NAME + "/betalingen", payment);
        assertThat(sums(paid)).containsExactly("80000", "41000", "39000", "30000");
        Reply returned = books(
                "/verplichtingen/aanleg/teruggaven", "{'returned': 'rest', 'amount': 5000, 'reason': 'Goedkoper.'}");
        JsonNode garden = api.read("/api/v1/projecten/" + TUIN + "/geld", returned.position());
        assertThat(garden.get("paid").asLong()).isEqualTo(30_000);

        Reply moved = books("/overboekingen", """
                {'transfer': 'opzij', 'from': 'wijkdeal', 'to': 'reserve', 'earmark': {}, 'amount': 2000,
                 'reason': 'Voor volgend jaar.'}""");
        assertThat(fund("reserve", moved)).isEqualTo(2_000);
        Reply reversed =
                books("/boekingen/opzij/terugboeking", "{'reversal': 'niet-opzij', 'reason': 'Toch dit jaar nodig.'}");
        assertThat(fund("reserve", reversed)).isZero();
    }

    private void theGardenIsMade() {
        String delivery = "/uitvoeringen/" + TUIN;
        round.must(Wijk.THEME_CONTACT, "/uitvoeringen", "{'project': '%s', 'agenda': '%s'}".formatted(TUIN, NAME));
        round.set(Wijk.THEME_CONTACT, delivery + "/team", "{'lead': 'contactpersoon', 'members': ['bewoner-1']}");
        Reply reported = round.must(
                Wijk.THEME_CONTACT,
                delivery + "/voortgangsberichten",
                "{'percent': 60, 'report': 'De grond is omgespit.'}");
        assertThat(delivery(reported).get("percent").asInt()).isEqualTo(60);
        round.must(
                Wijk.THEME_CONTACT,
                delivery + "/mijlpalen",
                "{'milestone': 'Tuin geopend', 'reachedOn': '2026-05-01'}");
        round.must(Wijk.THEME_CONTACT, delivery + "/bewijsstukken", """
                {'evidence': {'title': 'Foto', 'reference': 'https://wijkbudget.example/foto/tuin.jpg'}}""");
        Reply completed = round.must(Wijk.THEME_CONTACT, delivery + "/afronding", "");
        assertThat(delivery(completed).get("status").asString()).isEqualTo("COMPLETED");
        assertThat(refused(
                        Wijk.THEME_CONTACT,
                        delivery + "/voortgangsberichten",
                        "{'percent': 70, 'report': 'Nog even.'}"))
                .isEqualTo("409 delivery.project-is-over");
        assertThat(phaseAfter(round.must(Wijk.ORGANISER, round.path("/afronding"), "")))
                .isEqualTo("CLOSED");
    }

    private void thePagesTellIt() {
        assertThat(page("/")).contains("Wijk " + NAME);
        assertThat(page("/buurten/" + NAME)).contains("Wijk " + NAME);
        assertThat(page("/buurten/" + NAME + "/themas")).contains("Groen", "Samen");
        assertThat(page("/buurten/" + NAME + "/grootboek")).contains("Wijkdeal", round.title(Idea.TUIN));
        assertThat(page(round.path(""))).contains("Ronde " + NAME);
        for (String page : List.of("/projecten?ronde=" + NAME, round.path("/uitslag"), round.path("/agenda"))) {
            assertThat(page(page)).contains(round.title(Idea.TUIN), round.title(Idea.KEUKEN), round.title(Idea.BOMEN));
        }
        assertThat(page("/projecten/" + TUIN)).contains(round.title(Idea.TUIN), "Naast de sporthal.", "Tuin geopend");
        assertThat(page("/logboek")).contains("contactpersoon");
    }

    private void theJournalNamesWhoDecidedWhatAndNoVoter() {
        List<JsonNode> decisions = journal();
        assertThat(decisions)
                .allSatisfy(
                        decision -> assertThat(decision.get("actor").asString()).isNotBlank());
        assertThat(decisions).noneMatch(decision -> decision.toString().contains("recht-"));
        assertThat(decisions)
                .extracting(decision -> decision.get("position").asLong())
                .containsExactlyElementsOf(ENGINE.tables().database().queryForList("""
                                select position from event_log
                                where payload_type not like '%.ballot.Vote%' order by position desc""", Long.class));
    }

    private List<JsonNode> journal() {
        List<JsonNode> decisions = new ArrayList<>();
        long head = ENGINE.caughtUp();
        JsonNode page = api.read("/api/v1/besluiten?limit=100", head);
        page.get("decisions").forEach(decisions::add);
        while (!page.path("next").isMissingNode() && !page.get("next").isNull()) {
            page = api.read(
                    "/api/v1/besluiten?limit=100&cursor=" + page.get("next").asLong(), head);
            page.get("decisions").forEach(decisions::add);
        }
        return decisions;
    }

    private String refused(Authority who, String path, String body) {
        return api.post(who, "/api/v1" + path, body).outcome();
    }

    /** Not the answer to a request but what a policy makes of it in its own time. */
    private String phaseOnce(Class<? extends Fact> recorded) {
        long position = ENGINE.await(recorded, new RoundId(NAME));
        return api.read("/api/v1" + round.path(""), position).get("phase").asString();
    }

    private String phaseAfter(Reply reply) {
        return api.read("/api/v1" + round.path(""), reply.position())
                .get("phase")
                .asString();
    }

    private JsonNode project(String project, Reply reply) {
        return api.read("/api/v1/projecten/" + project, reply.position());
    }

    private JsonNode agenda(Reply reply) {
        return api.read("/api/v1" + round.path("/agenda"), reply.position());
    }

    private JsonNode delivery(Reply reply) {
        return api.read("/api/v1/uitvoeringen/" + TUIN, reply.position());
    }

    private int inTheBox(Reply reply) {
        return api.read("/api/v1" + round.path("/opkomst"), reply.position())
                .get("inTheBox")
                .asInt();
    }

    private Reply pays(String path, String body) {
        return round.must(Wijk.TREASURER, path, body);
    }

    private Reply books(String path, String body) {
        return pays("/kasboeken/" + NAME + path, body);
    }

    private Reply contributes(String id, long cents, String earmark) {
        return books("/bijdragen", """
                {'contribution': '%s', 'fund': 'wijkdeal', 'partner': 'gemeente', 'amount': %d, 'earmark': %s}""".formatted(id, cents, earmark));
    }

    private Reply allocates(String id, String project, long cents) {
        return api.post(
                Wijk.TREASURER, "/api/v1/kasboeken/" + NAME + "/toewijzingen", """
                {'allocation': '%s', 'fund': 'wijkdeal', 'project': '%s', 'agenda': '%s', 'amount': %d,
                 'reason': 'Staat op de agenda.'}""".formatted(id, project, NAME, cents));
    }

    private Reply withKey(String key, String path, String body) {
        return api.send(api.signed(Wijk.TREASURER, "/api/v1/kasboeken/" + NAME + path)
                .header("Idempotency-Key", key)
                .POST(Api.json(body)));
    }

    /** Received, free, allocated and paid. */
    private List<String> sums(Reply reply) {
        JsonNode books = api.read("/api/v1/kasboeken/" + NAME, reply.position());
        return List.of("received", "free", "allocated", "paid").stream()
                .map(sum -> books.get(sum).asString())
                .toList();
    }

    private long fund(String fund, Reply reply) {
        JsonNode funds = api.read("/api/v1/kasboeken/" + NAME, reply.position()).get("funds");
        return StreamSupport.stream(funds.spliterator(), false)
                .filter(each -> each.get("fund").asString().equals(fund))
                .mapToLong(each -> each.get("free").asLong())
                .sum();
    }

    private String page(String path) {
        Reply reply = api.get(path);
        assertThat(reply.status()).as(path).isEqualTo(200);
        return reply.text();
    }

    private static List<String> texts(JsonNode array, String field) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(each -> each.get(field).asString(""))
                .toList();
    }
}
