package nl.wijkbudget.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wijkbudget.Wijk;
import nl.wijkbudget.standalone.Loopback.Heard;
import nl.wijkbudget.standalone.SmallRound.Idea;
import nl.wijkbudget.votingcode.VotingCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Codes under fire, from outside the process: many votes with one, and very many that nobody was sent; {@code
 * wijkbudget.test.guesses} says how many.
 */
class GuessingTest {
    private static final long SEED = 20_260_302;
    private static final int GUESSES = Integer.getInteger("wijkbudget.test.guesses", 8_000);
    private static final List<Integer> GUESSERS =
            IntStream.rangeClosed(2, 17).boxed().toList();
    private static final int MOST_LOOKED_UP_EACH = 20;
    private static final int VOTES = 100;

    private static Program program;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        program = Program.onFilesIn(folder);
    }

    @AfterAll
    static void stop() {
        program.close();
    }

    @Test
    void a_hundred_votes_at_once_with_one_code_are_one_ballot() throws Exception {
        SmallRound round = new SmallRound(program.api(), "drukwijk");
        String rulebook = round.rulebook(round.upToVoting());
        String code = round.code("iemand");
        List<Callable<Integer>> votes = IntStream.range(0, VOTES)
                .mapToObj(vote -> (Callable<Integer>) () -> round.cast(ballot(
                                round, code, rulebook, List.of(Idea.values()).get(vote % 3)))
                        .status())
                .toList();

        assertThat(together(32, votes)).hasSize(VOTES).containsOnly(200);

        round.must(Wijk.ORGANISER, round.path("/stemming/sluiting"), "{'reason': 'Het is genoeg.'}");
        long position = round.must(Wijk.ORGANISER, round.path("/stemcodes/aansluiting"), "")
                .position();
        assertThat(program.api()
                        .read("/api/v1" + round.path("/opkomst"), position)
                        .get("inTheBox")
                        .asLong())
                .isEqualTo(1);
    }

    @Test
    void thousands_of_guesses_hit_nothing_are_delayed_and_noticed_and_stop_nobody_else() throws Exception {
        System.out.println("Seed of the guesses: " + SEED);
        SmallRound round = new SmallRound(program.api(), "gokwijk");
        String rulebook = round.rulebook(round.upToVoting());
        List<String> letters = round.codes().issue(round, 200);
        AtomicBoolean guessing = new AtomicBoolean(true);
        List<Callable<Map<String, Long>>> everybody = new ArrayList<>();
        for (int guesser = 0; guesser < GUESSERS.size(); guesser++) {
            int address = GUESSERS.get(guesser);
            Random random = new Random(SEED + guesser);
            everybody.add(() -> guess(address, random, round, rulebook));
        }

        ExecutorService voter = Executors.newSingleThreadExecutor();
        Future<List<Integer>> undisturbed = voter.submit(() -> vote(letters, round, rulebook, guessing));
        List<Map<String, Long>> outcomes = together(GUESSERS.size(), everybody);
        guessing.set(false);
        List<Integer> votes = undisturbed.get();
        voter.shutdown();

        Map<String, Long> total = new TreeMap<>();
        outcomes.forEach(each -> each.forEach((outcome, times) -> total.merge(outcome, times, Long::sum)));
        System.out.println("Guesses: " + total + ", votes meanwhile: " + votes.size());
        assertThat(total.keySet())
                .containsExactlyInAnyOrder("409 votingcode.code-does-not-work", "429 votingcode.too-many-wrong-codes");
        assertThat(total.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(GUESSES);
        assertThat(outcomes)
                .extracting(each -> each.getOrDefault("409 votingcode.code-does-not-work", 0L))
                .allMatch(lookedUp -> lookedUp > 5 && lookedUp <= MOST_LOOKED_UP_EACH);
        assertThat(votes).isNotEmpty().containsOnly(200);
        assertThat(program.api()
                        .get("/actuator/health")
                        .json()
                        .findValue("alarm")
                        .asBoolean())
                .isTrue();
        assertThat(program.printed())
                .filteredOn(line -> line.contains("Someone may be guessing voting codes"))
                .hasSize(1);
    }

    @Test
    void an_address_that_a_guesser_invents_does_not_shorten_the_wait() throws Exception {
        SmallRound round = new SmallRound(program.api(), "smoeswijk");
        String rulebook = round.rulebook(round.upToVoting());
        round.code("iemand");
        Random random = new Random(SEED);
        List<String> outcomes = new ArrayList<>();
        try (Loopback guesser = new Loopback(40, program.api().root())) {
            for (int guess = 0; guess < 12; guess++) {
                String invented = "203.0.113." + guess;
                Heard heard = guesser.post(
                        "/api/v1" + round.path("/stembiljetten"),
                        ballot(round, wrong(random), rulebook, Idea.TUIN),
                        "X-Forwarded-For: " + invented,
                        "Forwarded: for=" + invented,
                        "X-Real-IP: " + invented,
                        "X-Client-IP: " + invented,
                        "True-Client-IP: " + invented);
                outcomes.add(outcome(heard));
            }
        }

        assertThat(outcomes.subList(0, 6)).containsOnly("409 votingcode.code-does-not-work");
        assertThat(outcomes.get(6)).isEqualTo("429 votingcode.too-many-wrong-codes");
    }

    private static Map<String, Long> guess(int address, Random random, SmallRound round, String rulebook) {
        int times = GUESSES / GUESSERS.size();
        try (Loopback guesser = new Loopback(address, program.api().root())) {
            return IntStream.range(0, times)
                    .mapToObj(guess -> guesser.post(
                            "/api/v1" + round.path("/stembiljetten"),
                            ballot(round, wrong(random), rulebook, Idea.TUIN)))
                    .collect(Collectors.groupingBy(GuessingTest::outcome, Collectors.counting()));
        }
    }

    /** Votes with letters of their own for as long as others guess. */
    private static List<Integer> vote(List<String> letters, SmallRound round, String rulebook, AtomicBoolean guessing) {
        List<Integer> statuses = new ArrayList<>();
        try (Loopback voter = new Loopback(99, program.api().root())) {
            for (int letter = 0; guessing.get(); letter = (letter + 1) % letters.size()) {
                statuses.add(voter.post(
                                "/api/v1" + round.path("/stembiljetten"),
                                ballot(round, letters.get(letter), rulebook, Idea.BOMEN))
                        .status());
            }
        }
        return statuses;
    }

    /** How it was answered; whoever must wait is told for how long. */
    private static String outcome(Heard heard) {
        if (heard.status() == 429) {
            assertThat(Long.parseLong(heard.headers().getOrDefault("retry-after", "0")))
                    .isBetween(1L, 900L);
        }
        return heard.status() + " " + heard.text().replaceAll("(?s).*\"code\":\"([^\"]*)\".*", "$1");
    }

    /** As a code must be, and in no letter: there are 31 to the power 11. */
    private static String wrong(Random random) {
        return VotingCode.of(random.ints(VotingCode.CHANCES, 0, VotingCode.ALPHABET.length())
                        .mapToObj(worth -> VotingCode.ALPHABET.substring(worth, worth + 1))
                        .collect(Collectors.joining()))
                .printed();
    }

    private static String ballot(SmallRound round, String code, String rulebook, Idea idea) {
        return "{'code': '%s', 'rulebook': '%s', 'selection': %s}".formatted(code, rulebook, round.selection(idea));
    }

    private static <T> List<T> together(int atOnce, List<Callable<T>> tasks) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(atOnce);
        try {
            List<T> results = new ArrayList<>();
            for (Future<T> each : threads.invokeAll(tasks)) {
                results.add(each.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
