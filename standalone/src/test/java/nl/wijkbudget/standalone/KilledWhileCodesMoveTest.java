package nl.wijkbudget.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkbudget.Wijk;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.standalone.SmallRound.Idea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Pull the plug while codes are made and voted with: what was told works, what was not told does nothing, all balances. */
class KilledWhileCodesMoveTest {
    private static final String ROUND = "snoerwijk";
    private static final int BATCHES = 200;
    private static final int PER_BATCH = 25;
    private static final int BATCHES_BEFORE_THE_KILL = 12;
    private static final int VOTES_BEFORE_THE_KILL = 60;
    private static final int PRINTERS = 4;
    private static final int VOTERS = 8;

    private final Map<String, List<String>> told = new ConcurrentHashMap<>();
    private final BlockingQueue<String> letters = new LinkedBlockingQueue<>();
    private final Set<String> voted = ConcurrentHashMap.newKeySet();
    private final Set<String> tried = ConcurrentHashMap.newKeySet();
    private final CountDownLatch enoughTold = new CountDownLatch(BATCHES_BEFORE_THE_KILL);
    private final CountDownLatch enoughVoted = new CountDownLatch(VOTES_BEFORE_THE_KILL);
    private final AtomicBoolean killed = new AtomicBoolean();

    @Test
    void nothing_that_was_told_is_lost_and_nothing_untold_is_worth_a_vote(@TempDir Path folder) throws Exception {
        try (Provider provider = new Provider()) {
            String[] properties = Stream.concat(Stream.of(MailLoginTest.VAULT_KEY), provider.properties().stream())
                    .toArray(String[]::new);
            Program program = Program.onFilesIn(folder, properties);
            Browser organiser = loggedIn(program.api(), provider);
            SmallRound round = new SmallRound(program.api(), ROUND);
            String rulebook = round.rulebook(round.upToVoting());
            printAndVoteUntilKilled(program, round, rulebook);

            try (Program again = Program.onFilesIn(folder, properties)) {
                assertThat(organiser.movedTo(again.api()).get("/beheer").status())
                        .as("still logged in")
                        .isEqualTo(200);
                everythingBalances(new SmallRound(again.api(), ROUND), rulebook);
            }
        }
        Tables tables = new Tables(new DriverManagerDataSource("jdbc:h2:" + folder.resolve("wijkbudget"), "", ""));
        assertThat(Set.copyOf(tables.texts("select distinct batch from voting_code where state <> 'VOIDED'")))
                .isEqualTo(told.keySet());
        assertThat(tables.number("select count(*) from voting_code where state <> 'VOIDED'"))
                .isEqualTo((long) told.size() * PER_BATCH);
    }

    private void printAndVoteUntilKilled(Program program, SmallRound round, String rulebook) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(PRINTERS + VOTERS);
        Queue<Integer> batches = new ConcurrentLinkedQueue<>(
                IntStream.rangeClosed(1, BATCHES).boxed().toList());
        List<Future<?>> deeds = new ArrayList<>();
        for (int printer = 0; printer < PRINTERS; printer++) {
            deeds.add(people.submit(() -> untilCutOff(() -> print(round, "druk-" + batches.remove()))));
        }
        for (int voter = 0; voter < VOTERS; voter++) {
            deeds.add(people.submit(() -> untilCutOff(() -> vote(round, rulebook))));
        }
        assertThat(enoughTold.await(2, TimeUnit.MINUTES)).isTrue();
        assertThat(enoughVoted.await(2, TimeUnit.MINUTES)).isTrue();
        program.kill();
        killed.set(true);
        people.shutdown();
        for (Future<?> deed : deeds) {
            deed.get(1, TimeUnit.MINUTES);
        }
        System.out.printf(
                "Told before the kill: %d files, and %d votes of %d that were sent%n",
                told.size(), voted.size(), tried.size());
        assertThat(told.size()).isBetween(BATCHES_BEFORE_THE_KILL, BATCHES - 1);
    }

    private Boolean untilCutOff(Callable<Boolean> deed) throws Exception {
        try {
            while (!killed.get()) {
                deed.call();
            }
            return true;
        } catch (UncheckedIOException cutOff) {
            return false;
        }
    }

    private Boolean print(SmallRound round, String batch) {
        Reply file = issue(round, batch);
        assertThat(file.status()).as(file.text()).isEqualTo(200);
        List<String> codes = Codes.in(file);
        told.put(batch, codes);
        letters.addAll(codes);
        enoughTold.countDown();
        return true;
    }

    private Boolean vote(SmallRound round, String rulebook) throws InterruptedException {
        String code = letters.poll(100, TimeUnit.MILLISECONDS);
        if (code == null) {
            return false;
        }
        tried.add(code);
        assertThat(cast(round, code, rulebook).outcome()).isEqualTo("200");
        voted.add(code);
        enoughVoted.countDown();
        return true;
    }

    private void everythingBalances(SmallRound round, String rulebook) {
        List<String> untold = new ArrayList<>();
        int last = told.size() + PRINTERS;
        for (int number = 1; number <= last; number++) {
            String batch = "druk-" + number;
            if (!told.containsKey(batch)
                    && issue(round, batch).outcome().equals("409 votingcode.batch-exists-already")) {
                untold.add(batch);
            } else {
                told.computeIfAbsent(batch, nobody -> List.of());
            }
        }
        for (String batch : untold) {
            round.must(
                    Wijk.ORGANISER,
                    round.path("/stemcodes/vervallen-partijen"),
                    "{'batch': '%s', 'reason': 'Het bestand kwam niet aan'}".formatted(batch));
        }
        told.values().stream().filter(codes -> !codes.isEmpty()).forEach(codes -> {
            assertThat(cast(round, codes.get(0), rulebook).outcome()).isEqualTo("200");
            voted.add(codes.get(0));
        });
        for (String code : tried) {
            assertThat(cast(round, code, rulebook).outcome()).isEqualTo("200");
            voted.add(code);
        }
        round.must(Wijk.ORGANISER, round.path("/stemming/sluiting"), "{'reason': 'Het is genoeg.'}");
        long position = round.must(Wijk.ORGANISER, round.path("/stemcodes/aansluiting"), "")
                .position();
        var codes =
                round.api().read("/api/v1" + round.path("/stemcodes"), position).at("/reconciled/codes");
        assertThat(codes.get("used").asInt()).isEqualTo(voted.size());
        assertThat(codes.get("unused").asInt()).isEqualTo(told.size() * PER_BATCH - voted.size());
        assertThat(codes.get("voided").asInt()).isEqualTo(untold.size() * PER_BATCH);
        assertThat(round.api()
                        .read("/api/v1" + round.path("/opkomst"), position)
                        .get("inTheBox")
                        .asInt())
                .isEqualTo(voted.size());
    }

    private static Reply issue(SmallRound round, String batch) {
        return round.api()
                .post(
                        Wijk.ORGANISER,
                        "/api/v1" + round.path("/stemcodes"),
                        "{'batch': '%s', 'count': %d}".formatted(batch, PER_BATCH));
    }

    private static Reply cast(SmallRound round, String code, String rulebook) {
        return round.cast("{'code': '%s', 'rulebook': '%s', 'selection': %s}"
                .formatted(code, rulebook, round.selection(Idea.TUIN)));
    }

    private static Browser loggedIn(Api api, Provider provider) {
        Browser browser = new Browser(api);
        provider.logIn(
                browser,
                "organisator-snoer",
                Map.of("pseudonym", "organisator-snoer", "groups", List.of(Tokens.group(Role.ORGANISER))),
                "/beheer");
        assertThat(browser.get("/beheer").status()).isEqualTo(200);
        return browser;
    }
}
