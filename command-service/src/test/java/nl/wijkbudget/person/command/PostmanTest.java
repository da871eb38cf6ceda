package nl.wijkbudget.person.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Locale;
import nl.wijkbudget.person.MailAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@ExtendWith(OutputCaptureExtension.class)
class PostmanTest {
    @RegisterExtension
    static final GreenMailExtension MAIL = new GreenMailExtension(ServerSetup.SMTP.dynamicPort());

    private static final MailedSecrets SECRETS =
            new MailedSecrets(new MailAddress("vogel@example.org"), "geheim-token", "abcd2345");

    @Test
    void brings_plain_text_with_the_token_behind_the_hash() throws MessagingException, IOException {
        try (Postman postman = postman(MAIL.getSmtp().getPort())) {
            postman.send(MailText.LOGIN, Locale.forLanguageTag("nl"), SECRETS);
        }
        MimeMessage mail = MAIL.getReceivedMessages()[0];

        assertThat(mail.getContentType()).isEqualTo("text/plain; charset=UTF-8");
        assertThat(mail.getSubject()).isEqualTo("Inloggen bij Wijkbudget");
        assertThat(mail.getFrom()[0]).hasToString("wijkbudget@example.org");
        assertThat(mail.getRecipients(Message.RecipientType.TO)[0]).hasToString("vogel@example.org");
        assertThat(((String) mail.getContent()).replace("\r\n", "\n").strip()).isEqualTo("""
                Hallo,

                U wilt inloggen bij Wijkbudget. Klik op deze link:

                https://wijkbudget.example/inloggen/mail#geheim-token

                Werkt de link niet? Typ dan deze code op de pagina waar u de mail aanvroeg:

                ABCD-2345

                De link en de code werken één keer, en 10 minuten lang.

                Hebt u dit niet gevraagd? Dan hoeft u niets te doen.

                Wijkbudget""");
    }

    @Test
    void says_nothing_of_anybody_when_it_fails(CapturedOutput log) {
        int nobody = MAIL.getSmtp().getPort() == 1 ? 2 : 1;
        try (Postman postman = postman(nobody)) {
            postman.send(MailText.LOGIN, Locale.ENGLISH, SECRETS);
        }
        assertThat(log.getAll())
                .contains("A mail could not be sent: MailSendException")
                .doesNotContain("vogel", "geheim", "abcd", "ABCD");
    }

    private static Postman postman(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return new Postman(sender, "wijkbudget@example.org", "https://wijkbudget.example");
    }
}
