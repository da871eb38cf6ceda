package nl.wijkbudget.standalone;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.wijkbudget.approval.Content;
import nl.wijkbudget.approval.SubmissionCommand.SubmitDecision;
import nl.wijkbudget.counting.CountCommand.CertifyResult;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.door.command.Asked;
import nl.wijkbudget.door.command.CommandDoor;
import nl.wijkbudget.identity.CountId;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.identity.SubmissionId;
import nl.wijkbudget.round.AgendaRecorded;
import nl.wijkbudget.round.Phase;
import nl.wijkbudget.round.ResultRecorded;

/** Rounds of one neighbourhood, in whatever phase, with things of everybody's in them to act on. */
final class WalkedRounds {
    static final String WIJK = "loopwijk";

    /** Where there is no ledger yet. */
    static final String QUIET = "stille-wijk";

    static final Walker BUILDER = new Walker("bouwer", Role.ORGANISER);
    /** What is laid before others, under many names. */
    static final Content SUBMITTED = Content.of(new CertifyResult(new CountId("onbekend")));

    private static final Authority NEIGHBOUR = new Walker("buur", Role.RESIDENT).authority();
    private static final Authority ORGANISER = BUILDER.authority();
    private static final Authority ASSESSOR = Walker.in(Role.ASSESSOR).authority();
    private static final Authority APPROVER = Walker.in(Role.APPROVER).authority();
    private static final Authority FRONT_RUNNER = Walker.in(Role.FRONT_RUNNER).authority();
    private static final Authority TREASURER = Walker.in(Role.TREASURER).authority();
    private static final String NO_RULEBOOK = "0".repeat(64);
    private static final int LETTERS = 30;

    private final Engine engine;
    private final Api api;
    private final Map<String, String> rulebooks = new HashMap<>();
    private final Map<String, List<String>> codes = new HashMap<>();
    private int fresh;

    WalkedRounds(Engine engine) {
        this.engine = engine;
        this.api = engine.api();
    }

    static String standing(Phase phase) {
        return "ronde-" + phase.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String rulebook(String round) {
        return rulebooks.getOrDefault(round, NO_RULEBOOK);
    }

    /** Of a letter; where no letters were made yet, somebody brings one of another round. */
    String code(String round, int letter) {
        String printed = codes.containsKey(round) ? round : standing(Phase.CLOSED);
        List<String> letters = codes.getOrDefault(printed, List.of());
        return letters.get(Math.min(letter, letters.size()) - 1);
    }

    void build() {
        for (String neighbourhood : List.of(WIJK, QUIET)) {
            must(
                    ORGANISER,
                    "/buurten",
                    "{'neighbourhood': '%s', 'name': 'Wijk', 'residents': 900}".formatted(neighbourhood));
            people().forEach(person -> mandate(neighbourhood, person));
        }
        set(ORGANISER, "/buurten/" + WIJK + "/themas/groen", "{'name': 'Groen'}");
        set(ORGANISER, "/buurten/" + WIJK + "/partners/hovenier", "{'name': 'Hovenier'}");
        for (Phase phase : Phase.values()) {
            stand(standing(phase), phase);
        }
        keepBooks();
        layBeforeOthers();
    }

    /** One of each who has a role, and one for each to say something of. */
    private void layBeforeOthers() {
        for (Walker walker : Walker.all()) {
            if (walker.role() != null) {
                submit("van-" + walker.name(), walker.authority());
                submit("voor-" + walker.name(), NEIGHBOUR);
            }
        }
    }

    private void submit(String name, Authority by) {
        SubmitDecision submission = new SubmitDecision(new SubmissionId(name), new NeighbourhoodId(WIJK), SUBMITTED);
        engine.bean(CommandDoor.class).send(new Asked<>(submission, by));
    }

    /** One that was not acted on yet, and is ready for its next phase. */
    String fresh(Phase phase) {
        String round = "ronde-" + ++fresh;
        upTo(round, phase);
        if (phase == Phase.COUNTING) {
            must(ORGANISER, "/rondes/" + round + "/stemcodes/aansluiting", "");
        }
        return round;
    }

    private void stand(String round, Phase phase) {
        upTo(round, phase == Phase.ABANDONED ? Phase.VOTING : phase);
        if (phase == Phase.ABANDONED) {
            must(ORGANISER, "/rondes/" + round + "/stopzetting", "{'reason': 'Het moet anders.'}");
        }
        if (phase.compareTo(Phase.COUNTING) >= 0 && phase != Phase.ABANDONED) {
            for (Role role : List.of(Role.ORGANISER, Role.APPROVER)) {
                Authority counter = Walker.in(role).authority();
                String count = round + "." + counter.actor().value();
                Reply counted = api.post(counter, "/api/v1/tellingen", count(count, round));
                assertThat(counted.status()).as(counted.text()).isIn(201, 200, 409);
            }
        }
    }

    private void upTo(String round, Phase last) {
        for (Phase phase : Phase.values()) {
            if (phase.compareTo(last) <= 0) {
                become(round, phase);
            }
        }
    }

    private void become(String round, Phase phase) {
        String path = "/rondes/" + round;
        switch (phase) {
            case PLANNED -> must(ORGANISER, "/rondes", """
                    {'round': '%s', 'neighbourhood': '%s', 'title': 'Ronde', 'currency': 'EUR'}""".formatted(round, WIJK));
            case PROPOSING -> {
                must(ORGANISER, path + "/indiening/opening", "");
                for (String name : List.of("eerste", "tweede")) {
                    propose(round, NEIGHBOUR, name);
                }
                if (isStanding(round)) {
                    fill(round);
                }
            }
            case ASSESSING -> {
                must(ORGANISER, path + "/indiening/sluiting", "");
                assess(round);
                set(ORGANISER, path + "/spelregels", "{'draft': " + draft(round, 2) + "}");
            }
            case VOTING -> vote(round);
            case COUNTING -> {
                must(ORGANISER, path + "/stemming/sluiting", "{'reason': 'Iedereen stemde.'}");
                must(ORGANISER, "/tellingen", count(round + ".1", round));
            }
            case COUNTED -> {
                must(ORGANISER, path + "/stemcodes/aansluiting", "");
                must(APPROVER, "/tellingen/" + round + ".1/vaststelling", "{'reason': 'De telling klopt.'}");
                engine.await(ResultRecorded.class, new RoundId(round));
            }
            case AGENDA_ADOPTED -> {
                must(FRONT_RUNNER, "/agendas", "{'round': '%s', 'count': '%s.1'}".formatted(round, round));
                must(FRONT_RUNNER, "/agendas/" + round + "/vaststelling", "{'reason': 'Het is goed.'}");
                engine.await(AgendaRecorded.class, new RoundId(round));
                must(
                        Walker.in(Role.THEME_CONTACT).authority(),
                        "/uitvoeringen",
                        "{'project': '%s-eerste', 'agenda': '%s'}".formatted(round, round));
            }
            case CLOSED -> must(ORGANISER, path + "/afronding", "");
            case ABANDONED -> throw new IllegalArgumentException("A round may be abandoned in any phase");
        }
    }

    private static boolean isStanding(String round) {
        return Arrays.stream(Phase.values()).anyMatch(phase -> standing(phase).equals(round));
    }

    /** Four of somebody else to judge, and one of each who may have one. */
    private void fill(String round) {
        for (String name : List.of("derde", "vierde", "vijfde", "zesde")) {
            propose(round, NEIGHBOUR, name);
        }
        for (Role role : List.of(Role.RESIDENT, Role.FRONT_RUNNER, Role.THEME_CONTACT, Role.ASSESSOR)) {
            Walker owner = Walker.in(role);
            propose(round, owner.as(Role.RESIDENT, owner.name()), owner.name());
            ask(round, owner.name());
        }
        ask(round, "derde");
    }

    private void propose(String round, Authority proposer, String name) {
        must(proposer, "/projecten", """
                {'project': '%s-%s', 'round': '%s', 'neighbourhood': '%s',
                 'proposal': {'theme': 'groen', 'title': 'Plan', 'summary': 'Een plan.', 'willHelp': true}}""".formatted(round, name, round, WIJK));
    }

    private void ask(String round, String project) {
        must(ASSESSOR, "/projecten/" + round + "-" + project + "/vragen", "{'question': 'waar', 'text': 'Waar?'}");
    }

    private void assess(String round) {
        for (String name : List.of("eerste", "tweede")) {
            String project = "/projecten/" + round + "-" + name;
            set(ASSESSOR, project + "/kostenraming", "{'amount': 20000}");
            must(ASSESSOR, project + "/haalbaarheidsverklaring", "{'reason': 'Het past.'}");
        }
    }

    private void vote(String round) {
        String path = "/rondes/" + round;
        Reply opened = must(ORGANISER, path + "/stemming/opening", "");
        rulebooks.put(
                round,
                api.read("/api/v1" + path, opened.position())
                        .get("rulebookHash")
                        .asString());
        codes.put(
                round,
                Codes.in(must(
                        ORGANISER,
                        path + "/stemcodes",
                        "{'batch': 'druk-1', 'count': %d}".formatted(isStanding(round) ? LETTERS : 1))));
        must(ORGANISER, path + "/stemcodes", "{'batch': 'druk-2', 'count': 1}");
        Reply cast = api.cast(
                "/api/v1" + path + "/stembiljetten",
                "{'code': '%s', 'rulebook': '%s', 'selection': %s}"
                        .formatted(code(round, isStanding(round) ? LETTERS : 1), rulebook(round), selection(round)));
        assertThat(cast.status()).as(cast.text()).isEqualTo(200);
    }

    static String selection(String round) {
        return "{'kind': 'chosen', 'projects': ['%s-eerste', '%s-tweede']}".formatted(round, round);
    }

    static String draft(String round, int top) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        return """
                {'candidates': ['%s-eerste', '%s-tweede'],
                 'form': {'kind': 'approval', 'minimum': 1, 'maximum': 2},
                 'rule': {'name': 'most-votes-first-skip', 'measure': 'VOTES', 'parameters': {}},
                 'pots': [{'pot': 'wijk', 'amount': 70000}], 'tieRule': 'LOWER_COST',
                 'window': {'opensAt': '%s', 'closesAt': '%s'},
                 'eligibility': {'policy': 'Code per brief', 'minimumAge': 12},
                 'channels': ['ONLINE', 'PAPER', 'TABLE'], 'top': %d}""".formatted(round, round, now, now.plus(1, ChronoUnit.DAYS), top);
    }

    private static String count(String count, String round) {
        return "{'count': '%s', 'round': '%s'}".formatted(count, round);
    }

    /** Money for a project of the round whose agenda is adopted, owed by everyone who may pay. */
    private void keepBooks() {
        String round = standing(Phase.AGENDA_ADOPTED);
        String books = "/kasboeken/" + WIJK;
        must(TREASURER, "/kasboeken", "{'neighbourhood': '%s', 'currency': 'EUR'}".formatted(WIJK));
        must(TREASURER, books + "/fondsen", "{'fund': 'wijkdeal', 'name': 'Wijkdeal'}");
        must(TREASURER, books + "/fondsen", "{'fund': 'reserve', 'name': 'Reserve'}");
        must(TREASURER, books + "/bijdragen", """
                {'contribution': 'eerste', 'fund': 'wijkdeal', 'partner': 'hovenier', 'amount': 90000, 'earmark': {}}""");
        must(TREASURER, books + "/overboekingen", """
                {'transfer': 'opzij', 'from': 'wijkdeal', 'to': 'reserve', 'earmark': {}, 'amount': 1,
                 'reason': 'Voor later.'}""");
        must(TREASURER, books + "/toewijzingen", """
                {'allocation': 'eerste', 'fund': 'wijkdeal', 'project': '%s-eerste', 'agenda': '%s', 'amount': 10000,
                 'reason': 'Staat op de agenda.'}""".formatted(round, round));
        Walker approver = Walker.in(Role.APPROVER);
        commit(TREASURER);
        commit(approver.as(Role.TREASURER, approver.name() + "-koopt"));
        commit(BUILDER.as(Role.TREASURER, "bouwer-koopt"));
    }

    private void commit(Authority buyer) {
        must(
                buyer,
                "/kasboeken/" + WIJK + "/verplichtingen",
                "{'commitment': 'van-%s', 'allocation': 'eerste', 'payee': 'hovenier', 'amount': 1000}"
                        .formatted(buyer.actor().value()));
    }

    private static List<Authority> people() {
        Walker approver = Walker.in(Role.APPROVER);
        return Stream.concat(
                        Walker.all().stream()
                                .filter(walker -> walker.role() != null && walker.role() != Role.RESIDENT)
                                .map(Walker::authority),
                        Stream.of(
                                ORGANISER,
                                BUILDER.as(Role.TREASURER, "bouwer-koopt"),
                                approver.as(Role.TREASURER, approver.name() + "-koopt"),
                                new Walker("vertrekt", Role.DESK).authority()))
                .toList();
    }

    private void mandate(String neighbourhood, Authority official) {
        must(ORGANISER, "/buurten/" + neighbourhood + "/mandaten", """
                {'mandate': '%s', 'grant': %s}""".formatted(
                        Objects.requireNonNull(official.mandate()).value(),
                        grant(official.actor().value(), official.role())));
    }

    static String grant(String holder, Role role) {
        String competences = Arrays.stream(Competence.values())
                .map(competence -> "'" + competence + "'")
                .collect(joining(", "));
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        return "{'holder': '%s', 'role': '%s', 'competences': [%s], 'from': '%s', 'until': '%s'}"
                .formatted(holder, role, competences, now, now.plus(1, ChronoUnit.DAYS));
    }

    private Reply must(Authority who, String path, String body) {
        return succeeded(path, api.post(who, "/api/v1" + path, body));
    }

    private void set(Authority who, String path, String body) {
        succeeded(path, api.put(who, "/api/v1" + path, body));
    }

    private static Reply succeeded(String path, Reply reply) {
        assertThat(reply.status()).as(path + " " + reply.text()).isBetween(200, 299);
        return reply;
    }
}
