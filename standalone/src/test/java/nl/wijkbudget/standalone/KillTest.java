package nl.wijkbudget.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import nl.wijkbudget.identity.BallotId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.identity.VoterId;
import nl.wijkbudget.standalone.SmallRound.Idea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Pull the plug in the middle of the vote: every vote that was acknowledged is there once. */
class KillTest {
    private static final String ROUND = "stekkerwijk";
    private static final int VOTES = 1_000;
    private static final int VOTERS_AT_ONCE = 32;
    private static final int BEFORE_THE_KILL = 400;

    private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
    private final CountDownLatch enough = new CountDownLatch(BEFORE_THE_KILL);

    @Test
    void every_acknowledged_vote_survives_once(@TempDir Path folder) throws IOException, InterruptedException {
        String rulebook = killDuringTheVote(folder);
        assertThat(acknowledged).hasSizeBetween(BEFORE_THE_KILL, VOTES - 1);

        long inTheBox = inTheBoxAfterRestart(folder, rulebook);

        Tables tables = new Tables(new DriverManagerDataSource("jdbc:h2:" + folder.resolve("wijkbudget"), "", ""));
        List<String> stored = tables.texts("""
                select aggregate_id from event_log where payload_type like '%.VoteCast' order by position""");
        assertThat(stored).doesNotHaveDuplicates().containsAll(acknowledged);
        assertThat(inTheBox).isEqualTo(stored.size());
        List<Long> positions =
                tables.database().queryForList("select position from event_log order by position", Long.class);
        assertThat(positions)
                .isEqualTo(LongStream.range(0, positions.size()).boxed().toList());
    }

    /** The hash of the rules it was about. */
    private String killDuringTheVote(Path folder) throws IOException, InterruptedException {
        Program program = Program.onFilesIn(folder);
        SmallRound round = new SmallRound(program.api(), ROUND);
        String rulebook = round.rulebook(round.upToVoting());
        ExecutorService voters = Executors.newFixedThreadPool(VOTERS_AT_ONCE);
        for (int voter = 1; voter <= VOTES; voter++) {
            VoterId right = new VoterId("recht-" + voter);
            voters.execute(() -> vote(round, right, rulebook));
        }
        assertThat(enough.await(60, TimeUnit.SECONDS)).isTrue();
        program.kill();
        voters.shutdown();
        assertThat(voters.awaitTermination(60, TimeUnit.SECONDS)).isTrue();
        return rulebook;
    }

    private void vote(SmallRound round, VoterId voter, String rulebook) {
        try {
            if (round.cast(round.ballot(voter.value(), rulebook, Idea.TUIN)).status() == 200) {
                acknowledged.add(BallotId.of(new RoundId(ROUND), voter).toString());
                enough.countDown();
            }
        } catch (UncheckedIOException cutOff) {
            assertThat(enough.getCount()).isZero();
        }
    }

    private static long inTheBoxAfterRestart(Path folder, String rulebook) throws IOException {
        try (Program again = Program.onFilesIn(folder)) {
            SmallRound round = new SmallRound(again.api(), ROUND);
            long position =
                    round.cast(round.ballot("recht-na", rulebook, Idea.BOMEN)).position();
            assertThat(new PublishedLog(again.api()).sizeBeyond(position)).isGreaterThan(position);
            return again.api()
                    .read("/api/v1" + round.path("/opkomst"), position)
                    .get("inTheBox")
                    .asLong();
        }
    }
}
