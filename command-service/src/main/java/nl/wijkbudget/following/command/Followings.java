package nl.wijkbudget.following.command;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.wijkbudget.following.Followed;
import nl.wijkbudget.following.Following;
import nl.wijkbudget.following.OwnFollowings;
import nl.wijkbudget.following.StopToken;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.person.command.MailLanguages;
import nl.wijkbudget.person.command.WhenErased;
import org.springframework.transaction.support.TransactionOperations;

/** Who follows what; what was to be mailed goes with whoever stops. */
public final class Followings implements OwnFollowings, WhenErased {
    private final FollowingTable table;
    private final OutboxTable outbox;
    private final StopLinks links;
    private final TransactionOperations atOnce;
    private final Clock clock;
    private final boolean mailIsSetUp;

    Followings(
            FollowingTable table,
            OutboxTable outbox,
            StopLinks links,
            TransactionOperations atOnce,
            Clock clock,
            boolean mailIsSetUp) {
        this.table = table;
        this.outbox = outbox;
        this.links = links;
        this.atOnce = atOnce;
        this.clock = clock;
        this.mailIsSetUp = mailIsSetUp;
    }

    @Override
    public boolean mailIsSetUp() {
        return mailIsSetUp;
    }

    @Override
    public List<Following> of(ActorId person) {
        return table.of(person);
    }

    List<ActorId> followers(Followed what) {
        return table.followers(what);
    }

    Optional<Following> find(Follower follower) {
        return table.find(follower.person(), follower.what());
    }

    /** Stays quiet when they do so already, also about the language. */
    void follow(ActorId person, Followed what, Locale language) {
        String spoken = MailLanguages.spoken(language).toLanguageTag();
        String stop = links.hash(links.token(new Follower(person, what)));
        table.add(person, new Following(what, spoken, clock.instant()), stop);
    }

    /** In the language of what they followed last, since the vault keeps none. */
    void follow(ActorId person, Followed what) {
        List<Following> before = table.of(person);
        String language = before.isEmpty() ? "" : before.get(before.size() - 1).language();
        follow(person, what, Locale.forLanguageTag(language));
    }

    void stop(ActorId person, Followed what) {
        stop(new Follower(person, what));
    }

    /** Stays quiet about a token that stops nothing, whether it was used or never was. */
    void stopByToken(StopToken token) {
        table.byStop(links.hash(token)).ifPresent(this::stop);
    }

    private void stop(Follower follower) {
        atOnce.executeWithoutResult(status -> {
            table.remove(follower);
            outbox.remove(follower);
        });
    }

    @Override
    public void forget(ActorId person) {
        atOnce.executeWithoutResult(status -> {
            table.removeAll(person);
            outbox.removeAll(person);
        });
    }
}
