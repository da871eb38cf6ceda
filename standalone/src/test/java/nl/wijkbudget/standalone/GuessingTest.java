package nl.wijkbudget.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.wijkbudget.standalone.SmallRound.Idea;
import nl.wijkbudget.votingcode.VotingCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Someone tries one code after another; it brings nothing, is noticed, and keeps nobody else from voting. */
class GuessingTest {
    private static final int GUESSES = Integer.getInteger("wijkbudget.test.guesses", 2_000);
    private static final int ALARM = 6;
    private static final long SEED = 54;
    private static final byte[] NEIGHBOUR = {127, 0, 0, 2};

    @Test
    void guessing_codes_brings_nothing_but_waiting_and_an_alarm(@TempDir Path folder) throws IOException {
        var logged = new ListAppender<ILoggingEvent>();
        try (Engine engine = Engine.start(
                "--wijkbudget.data=" + folder,
                "--wijkbudget.codes.free-mistakes=5",
                "--wijkbudget.codes.alarm=" + ALARM)) {
            SmallRound round = new SmallRound(engine.api(), "raadwijk");
            String rulebook = round.rulebook(round.upToVoting());
            String neighbours = round.ballot("buur", rulebook, Idea.TUIN);
            Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
            logged.start();
            root.addAppender(logged);

            var outcomes = new TreeMap<String, Integer>();
            Random random = new Random(SEED);
            for (int guess = 0; guess < GUESSES; guess++) {
                String ballot = "{'code': '%s', 'rulebook': '%s', 'selection': %s}"
                        .formatted(guess(random), rulebook, round.selection(Idea.TUIN));
                outcomes.merge(round.cast(ballot).outcome(), 1, Integer::sum);
            }

            assertThat(outcomes.keySet())
                    .as("%d guesses, seed %d", GUESSES, SEED)
                    .isEqualTo(Set.of("409 votingcode.code-does-not-work", "429 votingcode.too-many-wrong-codes"));
            assertThat(outcomes.get("409 votingcode.code-does-not-work")).isBetween(ALARM, 30);
            assertThat(fromElsewhere(engine, round, neighbours)).isEqualTo(200);
            assertThat(engine.api().get("/actuator/health").text()).contains("\"alarm\":true");
            assertThat(logged.list)
                    .extracting(ILoggingEvent::getFormattedMessage)
                    .containsOnlyOnce(
                            "Someone may be guessing voting codes: " + ALARM + " that do not work within 10 minutes");
            root.detachAppender(logged);
        }
    }

    /** With the right character at the end, so that it is looked up. */
    private static String guess(Random random) {
        return VotingCode.of(random.ints(VotingCode.CHANCES, 0, VotingCode.ALPHABET.length())
                        .mapToObj(worth -> String.valueOf(VotingCode.ALPHABET.charAt(worth)))
                        .collect(Collectors.joining()))
                .printed();
    }

    private static int fromElsewhere(Engine engine, SmallRound round, String ballot) throws IOException {
        byte[] body = ballot.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        String head = "POST /api/v1" + round.path("/stembiljetten") + " HTTP/1.1\r\nHost: localhost\r\n"
                + "Connection: close\r\nContent-Type: application/json\r\nContent-Length: " + body.length + "\r\n\r\n";
        InetAddress server = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        int port = engine.api().root().getPort();
        try (Socket socket = new Socket(server, port, InetAddress.getByAddress(NEIGHBOUR), 0)) {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(body);
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return Integer.parseInt(answer.substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length()));
        }
    }
}
