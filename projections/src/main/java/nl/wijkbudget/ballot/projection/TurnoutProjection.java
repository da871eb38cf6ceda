package nl.wijkbudget.ballot.projection;

import java.util.List;
import nl.wijkbudget.ballot.VoteCast;
import nl.wijkbudget.ballot.VoteReplaced;
import nl.wijkbudget.ballot.VoteWithdrawn;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.projection.PageNews;
import nl.wijkbudget.projection.PageRows;
import nl.wijkbudget.rulebook.Channel;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.queryhandling.QueryUpdateEmitter;

/** Counts ballots while the vote goes on; totals per project stay out of sight until the count. */
@ProcessingGroup("ballot.turnout")
public class TurnoutProjection {
    private final TurnoutRows turnouts;
    private final WithdrawalRows withdrawals;
    private final PageRows<String, TurnoutRow> channels;
    private final PageNews<RoundId, GetTurnout> news;

    TurnoutProjection(TurnoutRows turnouts, WithdrawalRows withdrawals, QueryUpdateEmitter followers) {
        this.turnouts = turnouts;
        this.withdrawals = withdrawals;
        this.channels = new PageRows<>(this::channel);
        this.news =
                new PageNews<>(followers, GetTurnout.class, GetTurnout::round, round -> answer(new GetTurnout(round)));
    }

    @EventHandler
    void on(VoteCast event) {
        channels.get(key(event.round(), event.channel())).castBallots++;
        news.of(event.round());
    }

    @EventHandler
    void on(VoteReplaced event) {
        channels.get(key(event.round(), event.channel())).replaced++;
        news.of(event.round());
    }

    @EventHandler
    void on(VoteWithdrawn event) {
        String round = event.round().value();
        withdrawals.findById(round).orElseGet(() -> withdrawals.save(new WithdrawalRow(round))).withdrawn++;
        news.of(event.round());
    }

    @ResetHandler
    void reset() {
        turnouts.deleteAllInBatch();
        withdrawals.deleteAllInBatch();
    }

    @QueryHandler
    Turnout answer(GetTurnout query) {
        String round = query.round().value();
        List<TurnoutRow> rows = turnouts.findByRoundOrderByChannel(round);
        long withdrawn = withdrawals.findById(round).map(row -> row.withdrawn).orElse(0L);
        long cast = rows.stream().mapToLong(row -> row.castBallots).sum();
        return new Turnout(
                round,
                cast - withdrawn,
                withdrawn,
                rows.stream()
                        .map(row -> new Turnout.ByChannel(Channel.valueOf(row.channel), row.castBallots, row.replaced))
                        .toList());
    }

    private TurnoutRow channel(String key) {
        return turnouts.findById(key).orElseGet(() -> {
            TurnoutRow row = new TurnoutRow(key);
            row.round = key.substring(0, key.lastIndexOf('/'));
            row.channel = key.substring(key.lastIndexOf('/') + 1);
            return turnouts.save(row);
        });
    }

    private static String key(RoundId round, Channel channel) {
        return round.value() + "/" + channel;
    }
}
