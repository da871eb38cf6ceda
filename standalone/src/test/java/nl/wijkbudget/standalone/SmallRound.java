package nl.wijkbudget.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.wijkbudget.Wijk;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Competence;

/** A round with three projects in a neighbourhood of its own, organised over HTTP. */
record SmallRound(Api api, String name, Codes codes) {
    /** The projects with their prices in cents. */
    enum Idea {
        TUIN("groen", 40_000),
        KEUKEN("samen", 30_000),
        BOMEN("groen", 20_000);

        final String theme;
        final long cents;

        Idea(String theme, long cents) {
            this.theme = theme;
            this.cents = cents;
        }
    }

    private static final List<Authority> OFFICIALS = List.of(
            Wijk.ORGANISER,
            Wijk.ASSESSOR,
            Wijk.FRONT_RUNNER,
            Wijk.TREASURER,
            Wijk.APPROVER,
            Wijk.DESK,
            Wijk.THEME_CONTACT);

    SmallRound(Api api, String name) {
        this(api, name, new Codes());
    }

    /** The neighbourhood, its themes, partners and mandates. */
    Reply establish() {
        must(
                Wijk.ORGANISER,
                "/buurten",
                "{'neighbourhood': '%s', 'name': 'Wijk %s', 'residents': 900}".formatted(name, name));
        set(Wijk.ORGANISER, "/buurten/%s/themas/groen".formatted(name), "{'name': 'Groen'}");
        set(Wijk.ORGANISER, "/buurten/%s/themas/samen".formatted(name), "{'name': 'Samen'}");
        set(Wijk.ORGANISER, "/buurten/%s/partners/gemeente".formatted(name), "{'name': 'Gemeente'}");
        set(Wijk.ORGANISER, "/buurten/%s/partners/hovenier".formatted(name), "{'name': 'Hovenier'}");
        OFFICIALS.forEach(this::mandate);
        return set(Wijk.ORGANISER, "/buurten/%s/partners/corporatie".formatted(name), "{'name': 'Corporatie'}");
    }

    /** Open for ideas. */
    Reply plan() {
        must(
                Wijk.ORGANISER,
                "/rondes",
                "{'round': '%s', 'neighbourhood': '%s', 'title': 'Ronde %s', 'currency': 'EUR'}"
                        .formatted(name, name, name));
        return must(Wijk.ORGANISER, path("/indiening/opening"), "");
    }

    Reply propose(Authority proposer, Idea idea) {
        return must(proposer, "/projecten", """
                {'project': '%s', 'round': '%s', 'neighbourhood': '%s',
                 'proposal': {'theme': '%s', 'title': '%s', 'summary': 'Een voorbeeld.', 'willHelp': true}}""".formatted(project(idea), name, name, idea.theme, title(idea)));
    }

    Reply assess(Idea idea) {
        set(
                Wijk.ASSESSOR,
                "/projecten/%s/kostenraming".formatted(project(idea)),
                "{'amount': %d}".formatted(idea.cents));
        return must(
                Wijk.ASSESSOR,
                "/projecten/%s/haalbaarheidsverklaring".formatted(project(idea)),
                "{'reason': 'Het past in de wijk.'}");
    }

    /** Open for votes, for at most two projects each, from now on. */
    Reply openVoting() {
        return openVoting("{'kind': 'approval', 'minimum': 1, 'maximum': 2}", "VOTES");
    }

    /** Open for ballots of this form, of which votes or points are added up. */
    Reply openVoting(String form, String measure) {
        String candidates = Arrays.stream(Idea.values())
                .map(idea -> "'" + project(idea) + "'")
                .collect(Collectors.joining(", "));
        String rule = "{'name': 'most-votes-first-skip', 'measure': '%s', 'parameters': {}}".formatted(measure);
        return openVoting(candidates, form, rule);
    }

    /** Open for votes by this rule. */
    Reply openVoting(String candidates, String form, String rule) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        set(Wijk.ORGANISER, path("/spelregels"), """
                {'draft': {'candidates': [%s],
                 'form': %s,
                 'rule': %s,
                 'pots': [{'pot': 'wijk', 'amount': 70000}],
                 'tieRule': 'LOWER_COST',
                 'window': {'opensAt': '%s', 'closesAt': '%s'},
                 'eligibility': {'policy': 'Code per brief', 'minimumAge': 12},
                 'channels': ['ONLINE', 'PAPER', 'TABLE'],
                 'top': 2}}""".formatted(
                        candidates, form, rule, now, now.plus(1, ChronoUnit.DAYS)));
        return must(Wijk.ORGANISER, path("/stemming/opening"), "");
    }

    /** Everything up to the open vote. */
    Reply upToVoting() {
        upToRules();
        return openVoting();
    }

    /** Everything up to the rules of the vote. */
    void upToRules() {
        establish();
        plan();
        for (Idea idea : Idea.values()) {
            propose(Wijk.RESIDENT, idea);
        }
        must(Wijk.ORGANISER, path("/indiening/sluiting"), "");
        for (Idea idea : Idea.values()) {
            assess(idea);
        }
    }

    /** The hash that every ballot names, known from the opening of the vote on. */
    String rulebook(Reply opening) {
        return api.read("/api/v1" + path(""), opening.position())
                .get("rulebookHash")
                .asString();
    }

    /** A ballot, not sent yet. */
    String ballot(String voter, String rulebook, Idea... choices) {
        return "{'code': '%s', 'rulebook': '%s', 'selection': %s}".formatted(code(voter), rulebook, selection(choices));
    }

    String selection(Idea... choices) {
        return Arrays.stream(choices)
                .map(idea -> "'" + project(idea) + "'")
                .collect(Collectors.joining(", ", "{'kind': 'chosen', 'projects': [", "]}"));
    }

    Reply cast(String ballot) {
        return api.cast("/api/v1" + path("/stembiljetten"), ballot);
    }

    /** What stands in the letter of this voter. */
    String code(String voter) {
        return codes.of(this, voter);
    }

    /** Shows that codes and ballots balance, and certifies. */
    Reply certify() {
        must(Wijk.ORGANISER, path("/stemcodes/aansluiting"), "");
        return must(Wijk.APPROVER, "/tellingen/" + name + ".1/vaststelling", "{'reason': 'De telling klopt.'}");
    }

    String path(String rest) {
        return "/rondes/" + name + rest;
    }

    String project(Idea idea) {
        return name + "-" + idea.name().toLowerCase(Locale.ROOT);
    }

    String title(Idea idea) {
        return "Plan " + project(idea);
    }

    /** A write that creates or decides, and succeeds. */
    Reply must(Authority who, String path, String body) {
        return succeeded(api.post(who, "/api/v1" + path, body));
    }

    /** A write that sets something, and succeeds. */
    Reply set(Authority who, String path, String body) {
        return succeeded(api.put(who, "/api/v1" + path, body));
    }

    private static Reply succeeded(Reply reply) {
        assertThat(reply.status()).as(reply.text()).isBetween(200, 299);
        return reply;
    }

    /** May decide everything from now on, in this one role. */
    void mandate(Authority official) {
        String competences = Arrays.stream(Competence.values())
                .map(competence -> "'" + competence + "'")
                .collect(Collectors.joining(", "));
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        must(Wijk.ORGANISER, "/buurten/%s/mandaten".formatted(name), """
                {'mandate': '%s', 'grant': {'holder': '%s', 'role': '%s', 'competences': [%s],
                 'from': '%s', 'until': '%s'}}""".formatted(
                        official.actor().value(),
                        official.actor().value(),
                        official.role(),
                        competences,
                        now,
                        now.plus(1, ChronoUnit.DAYS)));
    }
}
