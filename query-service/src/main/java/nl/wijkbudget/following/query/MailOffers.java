package nl.wijkbudget.following.query;

import java.util.Optional;
import nl.wijkbudget.access.Visitor;
import nl.wijkbudget.following.Followed;
import nl.wijkbudget.following.OwnFollowings;
import nl.wijkbudget.person.OwnPersonalia;
import nl.wijkbudget.person.Personalia;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** Asks the vault and the followings what to offer; where they are in another process, nothing is. */
public final class MailOffers {
    private final ObjectProvider<OwnFollowings> followings;
    private final ObjectProvider<OwnPersonalia> vault;

    public MailOffers(ObjectProvider<OwnFollowings> followings, ObjectProvider<OwnPersonalia> vault) {
        this.followings = followings;
        this.vault = vault;
    }

    public MailOffer of(@Nullable Visitor visitor, Followed what) {
        OwnFollowings all = followings.getIfAvailable();
        OwnPersonalia people = vault.getIfAvailable();
        if (all == null || people == null || !all.mailIsSetUp()) {
            return MailOffer.NOT_HERE;
        }
        if (visitor == null) {
            return MailOffer.LOG_IN;
        }
        Optional<Personalia> own = people.of(visitor.actor());
        if (own.isEmpty()) {
            return MailOffer.NO_PERSON;
        }
        boolean follows =
                all.of(visitor.actor()).stream().anyMatch(each -> each.what().equals(what));
        return offer(own.get(), what, follows);
    }

    private static MailOffer offer(Personalia own, Followed what, boolean follows) {
        boolean agrees = own.consents().containsKey(what.consent());
        if (own.mailAddress() == null) {
            return MailOffer.NO_ADDRESS;
        }
        if (follows) {
            return agrees ? MailOffer.FOLLOWED : MailOffer.FOLLOWED_IN_SILENCE;
        }
        return agrees ? MailOffer.FOLLOW : MailOffer.AGREE_AND_FOLLOW;
    }
}
