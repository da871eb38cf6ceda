package nl.wijkbudget.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import nl.wijkbudget.Wijk;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.standalone.SmallRound.Idea;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Letters and votes over HTTP: what a code does, what it no longer does, and what balances in the end. */
class VotingCodesTest {
    private static final Engine ENGINE = Engine.shared();

    private final Api api = ENGINE.api();

    @Test
    void a_code_is_read_however_it_is_typed_and_changes_the_same_vote() {
        SmallRound round = new SmallRound(api, "typwijk");
        String rulebook = round.rulebook(round.upToVoting());
        String code = round.code("iemand");

        Reply first = cast(round, code, rulebook, Idea.TUIN);
        Reply second = cast(round, code.toLowerCase(Locale.ROOT).replace("-", " "), rulebook, Idea.KEUKEN);

        assertThat(List.of(first.outcome(), second.outcome())).isEqualTo(List.of("200", "200"));
        assertThat(first.json().propertyNames()).containsExactlyInAnyOrder("round", "receipt", "promise");
        assertThat(second.text()).doesNotContain(round.project(Idea.KEUKEN)).isNotEqualTo(first.text());
        assertThat(first.headers().firstValue("Log-Position")).isEmpty();
        assertThat(ballots(round)).isEqualTo(Map.of("VoteCast", 1L, "VoteReplaced", 1L));
    }

    @Test
    void a_typing_error_is_answered_as_one() {
        SmallRound round = new SmallRound(api, "foutwijk");
        String rulebook = round.rulebook(round.upToVoting());
        String code = round.code("iemand");
        char last = code.charAt(code.length() - 1);
        String mistyped = code.substring(0, code.length() - 1) + (last == '2' ? '3' : '2');

        for (int attempt = 0; attempt < 30; attempt++) {
            assertThat(cast(round, mistyped, rulebook, Idea.TUIN).outcome())
                    .isEqualTo("409 votingcode.code-has-a-typo");
        }
        assertThat(cast(round, code, rulebook, Idea.TUIN).outcome()).isEqualTo("200");
        assertThat(round.cast("{'code': 234567892345, 'rulebook': '%s', 'selection': %s}"
                                .formatted(rulebook, round.selection(Idea.TUIN)))
                        .text())
                .contains("A voting code is a JSON string")
                .doesNotContain("234567892345");
    }

    @Test
    void a_voided_a_replaced_and_a_foreign_code_are_answered_alike() {
        SmallRound round = new SmallRound(api, "vervalwijk");
        String rulebook = round.rulebook(round.upToVoting());
        List<String> codes = round.codes().issue(round, 3);
        SmallRound other = new SmallRound(api, "vervalwijk-elders");
        other.upToVoting();
        round.must(
                Wijk.ORGANISER,
                round.path("/stemcodes/vervallen-brieven"),
                "{'letter': 1, 'reason': 'Onbestelbaar retour'}");
        Reply replacement = round.must(Wijk.DESK, round.path("/stemcodes/vervangen-brieven"), "{'letter': 2}");

        Reply voided = cast(round, codes.get(0), rulebook, Idea.TUIN);
        Reply replaced = cast(round, codes.get(1), rulebook, Idea.TUIN);
        Reply foreign = cast(round, other.code("iemand"), rulebook, Idea.TUIN);

        assertThat(List.of(replaced.text(), foreign.text())).containsOnly(voided.text());
        assertThat(voided.outcome()).isEqualTo("409 votingcode.code-does-not-work");
        assertThat(cast(round, Codes.in(replacement).get(0), rulebook, Idea.TUIN)
                        .outcome())
                .isEqualTo("200");
        assertThat(refused(round, Wijk.DESK, "/stemcodes/vervangen-brieven", "{'letter': 4}"))
                .isEqualTo("409 votingcode.letter-is-used");
        assertThat(refused(round, Wijk.DESK, "/stemcodes/vervangen-brieven", "{'letter': 2}"))
                .isEqualTo("409 votingcode.letter-is-replaced");
    }

    @Test
    void a_hundred_votes_at_once_with_one_code_are_one_ballot() throws Exception {
        SmallRound round = new SmallRound(api, "drukwijk");
        String rulebook = round.rulebook(round.upToVoting());
        String code = round.code("iemand");
        List<Callable<String>> votes = new ArrayList<>();
        for (int vote = 0; vote < 100; vote++) {
            Idea idea = List.of(Idea.values()).get(vote % 3);
            votes.add(() -> cast(round, code, rulebook, idea).outcome());
        }

        assertThat(together(votes)).containsOnly("200");

        assertThat(ballots(round)).containsEntry("VoteCast", 1L);
        assertThat(streams(round)).isEqualTo(1);
        round.must(Wijk.ORGANISER, round.path("/stemming/sluiting"), "{'reason': 'Het is genoeg.'}");
        assertThat(counts(round).at("/reconciled/codes").toString())
                .isEqualTo("{\"issued\":20,\"posted\":0,\"used\":1,\"unused\":19,\"voided\":0,\"replaced\":0}");
    }

    @Test
    void a_letter_that_is_voided_while_its_voter_votes_ends_in_one_way() throws Exception {
        SmallRound round = new SmallRound(api, "wedloopwijk");
        String rulebook = round.rulebook(round.upToVoting());
        List<String> codes = round.codes().issue(round, 20);
        for (int letter = 1; letter <= codes.size(); letter++) {
            String code = codes.get(letter - 1);
            String body = "{'letter': %d, 'reason': 'Wedloop'}".formatted(letter);
            List<String> both = together(
                    List.of(() -> cast(round, code, rulebook, Idea.TUIN).outcome(), () -> api.post(
                                    Wijk.ORGANISER, "/api/v1" + round.path("/stemcodes/vervallen-brieven"), body)
                            .outcome()));
            boolean voted = both.get(0).equals("200");
            assertThat(both.get(0)).isIn("200", "409 votingcode.code-does-not-work");
            assertThat(both.get(1))
                    .isIn(
                            voted
                                    ? List.of("409 votingcode.letter-is-used", "409 votingcode.letter-is-in-use")
                                    : List.of("200"));
        }
        round.must(Wijk.ORGANISER, round.path("/stemming/sluiting"), "{'reason': 'Het is genoeg.'}");
        assertThat(counts(round).at("/reconciled/codes/used").asLong()).isEqualTo(streams(round));
    }

    @Test
    void after_closing_a_code_is_refused_like_any_vote_and_its_key_stays_while_someone_can_object() {
        SmallRound round = new SmallRound(api, "sluitwijk");
        String rulebook = round.rulebook(round.upToVoting());
        String code = round.code("iemand");
        cast(round, code, rulebook, Idea.TUIN);
        round.must(Wijk.ORGANISER, round.path("/stemming/sluiting"), "{'reason': 'Het is genoeg.'}");

        assertThat(cast(round, code, rulebook, Idea.TUIN).outcome()).isEqualTo("409 ballot.voting-is-closed");
        assertThat(refused(round, Wijk.ORGANISER, "/stemcodes", "{'batch': 'te-laat', 'count': 1}"))
                .isEqualTo("409 votingcode.round-is-past-voting");
        assertThat(refused(round, Wijk.ORGANISER, "/stemcodes/sleutelvernietiging", "{'reason': 'Klaar'}"))
                .isEqualTo("409 votingcode.objections-are-possible");
    }

    @Test
    void the_file_leaves_once_and_is_kept_nowhere() {
        SmallRound round = new SmallRound(api, "bestandwijk");
        round.upToVoting();
        String path = "/api/v1" + round.path("/stemcodes");
        String body = "{'batch': 'druk-1', 'count': 2}";
        Reply file = api.send(api.signed(Wijk.ORGANISER, path)
                .header("Idempotency-Key", "bestand-1")
                .POST(Api.json(body)));
        Reply again = api.send(api.signed(Wijk.ORGANISER, path)
                .header("Idempotency-Key", "bestand-1")
                .POST(Api.json(body)));

        assertThat(file.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(file.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(again.outcome()).isEqualTo("409 votingcode.batch-exists-already");
        for (String code : Codes.in(file)) {
            assertThat(file.text()).contains("/rondes/bestandwijk/stemmen#code=" + code.replace("-", ""));
            assertThat(everythingStored()).noneMatch(row -> row.contains(code) || row.contains(code.replace("-", "")));
        }
        assertThat(ENGINE.tables().texts("select request_key from idempotency")).doesNotContain("bestand-1");
        round.must(
                Wijk.ORGANISER,
                round.path("/stemcodes/vervallen-partijen"),
                "{'batch': 'druk-1', 'reason': 'Het bestand ging verloren'}");
    }

    @Test
    void letters_come_as_pdf_for_who_asks_and_not_before_the_rules_say_when_the_vote_is() {
        SmallRound round = new SmallRound(api, "briefwijk");
        round.establish();
        round.plan();
        String path = "/api/v1" + round.path("/stemcodes");
        assertThat(refused(round, Wijk.ORGANISER, "/stemcodes", "{'batch': 'druk-1', 'count': 2}"))
                .isEqualTo("409 round.rulebook-is-missing");

        SmallRound other = new SmallRound(api, "briefwijk-twee");
        other.upToVoting();
        Reply letters = api.send(api.signed(Wijk.ORGANISER, path.replace("briefwijk", "briefwijk-twee"))
                .header("Accept", "application/pdf")
                .POST(Api.json("{'batch': 'druk-1', 'count': 2}")));
        assertThat(letters.status()).isEqualTo(200);
        assertThat(letters.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(letters.text()).startsWith("%PDF-");
    }

    @Test
    void no_codes_are_made_for_a_letter_without_room() {
        SmallRound round = new SmallRound(api, "wijk-met-een-" + "zeer-".repeat(8) + "lange-naam");
        round.upToVoting();
        String body = "{'batch': 'druk-1', 'count': 2}";

        assertThat(api.send(api.signed(Wijk.ORGANISER, "/api/v1" + round.path("/stemcodes"))
                                .header("Accept", "application/pdf")
                                .POST(Api.json(body)))
                        .outcome())
                .isEqualTo("409 votingcode.letter-has-no-room");
        assertThat(round.must(Wijk.ORGANISER, round.path("/stemcodes"), body).status())
                .isEqualTo(200);
    }

    @Test
    void only_whoever_has_the_mandate_handles_codes() {
        SmallRound round = new SmallRound(api, "mandaatwijk");
        round.upToVoting();
        Authority unknown = Authority.of(Wijk.ORGANISER.actor(), Wijk.ORGANISER.role());
        assertThat(refused(round, unknown, "/stemcodes", "{'batch': 'druk-1', 'count': 2}"))
                .isEqualTo("403 decision.mandate-is-missing");
        assertThat(refused(round, Wijk.RESIDENT, "/stemcodes", "{'batch': 'druk-1', 'count': 2}"))
                .startsWith("403 access.");
    }

    private static Reply cast(SmallRound round, String code, String rulebook, Idea... choices) {
        return round.cast("{'code': '%s', 'rulebook': '%s', 'selection': %s}"
                .formatted(code, rulebook, round.selection(choices)));
    }

    private String refused(SmallRound round, Authority who, String path, String body) {
        return api.post(who, "/api/v1" + round.path(path), body).outcome();
    }

    private JsonNode counts(SmallRound round) {
        Reply reconciled = round.must(Wijk.ORGANISER, round.path("/stemcodes/aansluiting"), "");
        return api.read("/api/v1" + round.path("/stemcodes"), reconciled.position());
    }

    private static Map<String, Long> ballots(SmallRound round) {
        return ENGINE
                .tables()
                .texts(
                        "select payload_type from event_log where payload_type like '%.ballot.Vote%' and payload like ?",
                        "%\"" + round.name() + "\"%")
                .stream()
                .collect(Collectors.groupingBy(
                        type -> type.substring(type.lastIndexOf('.') + 1), TreeMap::new, Collectors.counting()));
    }

    private static long streams(SmallRound round) {
        return ENGINE.tables()
                .number(
                        "select count(distinct aggregate_id) from event_log"
                                + " where payload_type like '%.ballot.Vote%' and payload like ?",
                        "%\"" + round.name() + "\"%");
    }

    private static List<String> everythingStored() {
        Tables tables = ENGINE.tables();
        return tables.texts("select table_name from information_schema.tables where table_schema = 'PUBLIC'").stream()
                .flatMap(table -> tables.database().queryForList("select * from \"%s\"".formatted(table)).stream())
                .map(String::valueOf)
                .toList();
    }

    private static List<String> together(List<Callable<String>> tasks) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<String> outcomes = new ArrayList<>();
            for (Future<String> each : threads.invokeAll(tasks)) {
                outcomes.add(each.get());
            }
            return Collections.unmodifiableList(outcomes);
        } finally {
            threads.shutdownNow();
        }
    }
}
