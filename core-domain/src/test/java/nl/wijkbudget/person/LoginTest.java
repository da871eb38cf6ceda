package nl.wijkbudget.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class LoginTest {
    private static final MailAddress ADDRESS = new MailAddress("Canary.Bird@Example.org");

    @Test
    void says_nothing_of_the_person_in_a_log() {
        Login login = new Login("https://login.example.org", "canary-subject", "Canary Bird", ADDRESS);
        assertThat(List.of(login, ADDRESS, new PersonName.Known("Canary Bird")).toString())
                .isEqualTo("[Login[https://login.example.org], MailAddress[…], Known[…]]");
    }

    @Test
    void by_mail_is_the_same_however_the_address_is_written() {
        assertThat(Login.byMail(ADDRESS).subject())
                .isEqualTo(Login.byMail(new MailAddress(" CANARY.bird@example.ORG "))
                        .subject());
    }

    @Test
    void has_an_issuer_and_a_subject() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Login(" ", "subject", null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Login("issuer", "", null, null));
    }

    @Test
    void an_address_that_could_carry_more_than_an_address_is_refused() {
        for (String written :
                List.of("", "no-at", "two@at@example.org", "a b@example.org", "a@b\r\nBcc: c@d", "<a@b>")) {
            assertThatIllegalArgumentException()
                    .as(written)
                    .isThrownBy(() -> new MailAddress(written))
                    .withMessage("This is not the form of a mail address");
        }
    }
}
