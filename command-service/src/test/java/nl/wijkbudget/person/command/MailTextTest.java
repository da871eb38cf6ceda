package nl.wijkbudget.person.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.wijkbudget.person.MailAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MailTextTest {
    private static final int WORDS_OF_A_SENTENCE = 15;
    private static final MailedSecrets SECRETS =
            new MailedSecrets(new MailAddress("vogel@example.org"), "geheim-token", "abcd2345");

    @ParameterizedTest
    @EnumSource(MailText.class)
    void holds_link_code_and_minutes_in_each_language_and_nothing_else_of_the_net(MailText text) {
        for (Locale language : MailLanguages.ALL) {
            String body = text.body(language, "https://wijkbudget.example", SECRETS);
            assertThat(body).contains("#geheim-token", "ABCD-2345", "10").doesNotContain("{", "}");
            assertThat(body.split("https?://", -1)).as("one link").hasSize(2);
            assertThat(text.subject(language)).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource(MailText.class)
    void has_short_sentences_in_dutch(MailText text) {
        List<String> sentences =
                Arrays.asList(text.body(MailLanguages.ALL.get(0), "https://wijkbudget.example", SECRETS)
                        .split("[.?:]\\s|\\n\\n"));
        assertThat(sentences).allSatisfy(sentence -> assertThat(sentence.split("\\s+").length)
                .as(sentence)
                .isLessThanOrEqualTo(WORDS_OF_A_SENTENCE));
    }

    @Test
    void is_dutch_in_a_language_that_we_do_not_speak() {
        assertThat(MailText.LOGIN.subject(Locale.JAPANESE)).isEqualTo("Inloggen bij Wijkbudget");
    }
}
