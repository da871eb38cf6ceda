package nl.wijkbudget.following.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.wijkbudget.access.Visitor;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.following.Followed;
import nl.wijkbudget.following.Followed.OneProject;
import nl.wijkbudget.following.Followed.RoundsOf;
import nl.wijkbudget.following.Following;
import nl.wijkbudget.following.OwnFollowings;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.person.Consent;
import nl.wijkbudget.person.Inspection;
import nl.wijkbudget.person.MailAddress;
import nl.wijkbudget.person.OwnPersonalia;
import nl.wijkbudget.person.Personalia;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class MailOffersTest {
    private static final Instant SINCE = Instant.parse("2026-03-02T12:00:00Z");
    private static final ActorId PERSON = new ActorId("p-1");
    private static final Visitor VISITOR = new Visitor(PERSON, Set.of(Role.RESIDENT));
    private static final MailAddress ADDRESS = new MailAddress("vogel@example.org");
    private static final Followed TREES = new OneProject(new ProjectId("bomen"));
    private static final Followed PLACE = new RoundsOf(new NeighbourhoodId("wijk"));

    @Test
    void there_is_no_offer_where_no_mail_is_set_up_or_nobody_knows() {
        assertThat(of(VISITOR, false, person(ADDRESS, Consent.MAIL_ABOUT_MY_PROJECTS), TREES))
                .isEqualTo(MailOffer.NOT_HERE);
        StaticListableBeanFactory nothing = new StaticListableBeanFactory();
        assertThat(new MailOffers(
                                nothing.getBeanProvider(OwnFollowings.class),
                                nothing.getBeanProvider(OwnPersonalia.class))
                        .of(VISITOR, TREES))
                .isEqualTo(MailOffer.NOT_HERE);
    }

    @Test
    void whoever_is_not_logged_in_can_log_in() {
        assertThat(of(null, true, null)).isEqualTo(MailOffer.LOG_IN);
    }

    @Test
    void who_is_nobody_of_the_vault_or_has_no_address_is_told_what_to_do() {
        assertThat(of(VISITOR, true, null)).isEqualTo(MailOffer.NO_PERSON);
        assertThat(of(VISITOR, true, person(null, Consent.MAIL_ABOUT_MY_PROJECTS)))
                .isEqualTo(MailOffer.NO_ADDRESS);
    }

    @Test
    void to_follow_asks_for_the_consent_for_that_mail_and_no_other() {
        assertThat(of(VISITOR, true, person(ADDRESS, Consent.MAIL_ABOUT_MY_PROJECTS)))
                .isEqualTo(MailOffer.FOLLOW);
        assertThat(of(VISITOR, true, person(ADDRESS, Consent.MAIL_ABOUT_ROUNDS)))
                .isEqualTo(MailOffer.AGREE_AND_FOLLOW);
    }

    @Test
    void who_follows_can_stop_also_when_they_took_back_the_consent() {
        assertThat(of(VISITOR, true, person(ADDRESS, Consent.MAIL_ABOUT_MY_PROJECTS), TREES))
                .isEqualTo(MailOffer.FOLLOWED);
        assertThat(of(VISITOR, true, person(ADDRESS), TREES)).isEqualTo(MailOffer.FOLLOWED_IN_SILENCE);
        assertThat(of(VISITOR, true, person(ADDRESS, Consent.MAIL_ABOUT_MY_PROJECTS), PLACE))
                .as("another thing is followed")
                .isEqualTo(MailOffer.FOLLOW);
    }

    private static Personalia person(@Nullable MailAddress address, Consent... consents) {
        Map<Consent, Instant> given = new TreeMap<>();
        for (Consent consent : consents) {
            given.put(consent, SINCE);
        }
        return new Personalia(PERSON, null, address, given);
    }

    /** For the project, to a visitor who follows these. */
    private static MailOffer of(
            @Nullable Visitor visitor, boolean setUp, @Nullable Personalia known, Followed... followed) {
        OwnFollowings followings = new OwnFollowings() {
            @Override
            public boolean mailIsSetUp() {
                return setUp;
            }

            @Override
            public List<Following> of(ActorId person) {
                return List.of(followed).stream()
                        .map(what -> new Following(what, "nl", SINCE))
                        .toList();
            }
        };
        OwnPersonalia vault = new OwnPersonalia() {
            @Override
            public Optional<Personalia> of(ActorId person) {
                return Optional.ofNullable(known);
            }

            @Override
            public List<Inspection> inspectionsOf(ActorId person) {
                return List.of();
            }
        };
        StaticListableBeanFactory beans =
                new StaticListableBeanFactory(Map.of("followings", followings, "vault", vault));
        return new MailOffers(beans.getBeanProvider(OwnFollowings.class), beans.getBeanProvider(OwnPersonalia.class))
                .of(visitor, TREES);
    }
}
