package nl.wijkbudget.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.wijkbudget.Wijk;
import nl.wijkbudget.identity.ActorId;
import org.junit.jupiter.api.Test;

class PersonaliaTest {
    private static final ActorId PERSON = new ActorId("p-1");

    @Test
    void shows_a_name_with_consent() {
        assertThat(new Personalia(PERSON, "Naam", null, Map.of(Consent.SHOW_MY_NAME, Wijk.NOW)).publicName())
                .isEqualTo(new PersonName.Known("Naam"));
    }

    @Test
    void withholds_a_name_without_that_very_consent() {
        assertThat(new Personalia(PERSON, "Naam", null, Map.of(Consent.MAIL_ABOUT_ROUNDS, Wijk.NOW)).publicName())
                .isEqualTo(new PersonName.Withheld());
    }

    @Test
    void withholds_a_name_that_is_not_there() {
        assertThat(new Personalia(PERSON, null, null, Map.of(Consent.SHOW_MY_NAME, Wijk.NOW)).publicName())
                .isEqualTo(new PersonName.Withheld());
    }

    @Test
    void says_nothing_of_the_person_in_a_log() {
        assertThat(new Personalia(PERSON, "Naam", new MailAddress("a@example.org"), Map.of()))
                .hasToString("Personalia[actor:p-1]");
    }
}
