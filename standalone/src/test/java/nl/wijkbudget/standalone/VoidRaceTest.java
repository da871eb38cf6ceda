package nl.wijkbudget.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import nl.wijkbudget.Wijk;
import nl.wijkbudget.ballot.BallotCommand.CastVote;
import nl.wijkbudget.standalone.SmallRound.Idea;
import nl.wijkbudget.votingcode.VotingCodeCommand.VoidVotingCode;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.Registration;
import org.junit.jupiter.api.Test;

/** A letter is voided while its code is voted with, in every order that matters: each is stopped where the other passes. */
class VoidRaceTest {
    private static final Engine ENGINE = Engine.shared();
    private static final String VOID = "{'letter': 1, 'reason': 'Onbestelbaar retour'}";

    @Test
    void a_refused_vote_does_not_free_the_letter_that_another_is_voting_with() throws Exception {
        SmallRound round = new SmallRound(ENGINE.api(), "kruiswijk");
        String rulebook = round.rulebook(round.upToVoting());
        String code = round.codes().issue(round, 1).get(0);
        String good = ballot(round, code, rulebook, Idea.TUIN);
        String tooMany = ballot(round, code, rulebook, Idea.values());

        String onItsWay;
        try (Halt halt = Halt.at(CastVote.class, wish -> wish.round().value().equals(round.name()))) {
            CompletableFuture<Reply> vote = CompletableFuture.supplyAsync(() -> round.cast(good));
            halt.awaitOne();
            for (int attempt = 0; attempt < 3; attempt++) {
                assertThat(round.cast(tooMany).outcome()).isEqualTo("409 rulebook.too-many-chosen");
                assertThat(voids(round)).isEqualTo("409 votingcode.letter-is-in-use");
            }
            halt.letGo();
            onItsWay = vote.get(1, TimeUnit.MINUTES).outcome();
        }

        assertThat(onItsWay).isEqualTo("200");
        assertThat(voids(round)).isEqualTo("409 votingcode.letter-is-used");
        assertThat(ballots(round)).isEqualTo(1);
    }

    @Test
    void no_vote_begins_while_the_end_of_its_letter_is_decided() throws Exception {
        SmallRound round = new SmallRound(ENGINE.api(), "wachtwijk");
        String rulebook = round.rulebook(round.upToVoting());
        String code = round.codes().issue(round, 1).get(0);

        String voided;
        try (Halt halt =
                Halt.at(VoidVotingCode.class, wish -> wish.round().value().equals(round.name()))) {
            CompletableFuture<String> voiding = CompletableFuture.supplyAsync(() -> voids(round));
            halt.awaitOne();
            assertThat(round.cast(ballot(round, code, rulebook, Idea.TUIN)).outcome())
                    .isEqualTo("409 votingcode.code-does-not-work");
            halt.letGo();
            voided = voiding.get(1, TimeUnit.MINUTES);
        }

        assertThat(voided).isEqualTo("200");
        assertThat(round.cast(ballot(round, code, rulebook, Idea.TUIN)).outcome())
                .isEqualTo("409 votingcode.code-does-not-work");
        assertThat(ballots(round)).isZero();
    }

    private static String ballot(SmallRound round, String code, String rulebook, Idea... choices) {
        return "{'code': '%s', 'rulebook': '%s', 'selection': %s}".formatted(code, rulebook, round.selection(choices));
    }

    private static String voids(SmallRound round) {
        return ENGINE.api()
                .post(Wijk.ORGANISER, "/api/v1" + round.path("/stemcodes/vervallen-brieven"), VOID)
                .outcome();
    }

    private static long ballots(SmallRound round) {
        return ENGINE.tables()
                .number(
                        "select count(*) from event_log where payload_type like '%.ballot.Vote%' and payload like ?",
                        "%\"" + round.name() + "\"%");
    }

    /** Stops the first command of a kind just before it is handled, until it is let go. */
    private record Halt(Registration place, CountDownLatch arrived, CountDownLatch free) implements AutoCloseable {
        static <C> Halt at(Class<C> type, Predicate<C> which) {
            AtomicInteger seen = new AtomicInteger();
            CountDownLatch arrived = new CountDownLatch(1);
            CountDownLatch free = new CountDownLatch(1);
            Registration place = ENGINE.bean(CommandBus.class)
                    .registerDispatchInterceptor(messages -> (index, message) -> {
                        Object wish = message.getPayload();
                        if (type.isInstance(wish) && which.test(type.cast(wish)) && seen.getAndIncrement() == 0) {
                            arrived.countDown();
                            await(free);
                        }
                        return message;
                    });
            return new Halt(place, arrived, free);
        }

        void awaitOne() {
            await(arrived);
        }

        void letGo() {
            free.countDown();
        }

        @Override
        public void close() {
            letGo();
            place.cancel();
        }

        private static void await(CountDownLatch latch) {
            try {
                assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(stop);
            }
        }
    }
}
