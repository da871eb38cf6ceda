package nl.wijkbudget.following.command;

import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.following.command.MailedPost.GATHER;
import static nl.wijkbudget.following.command.MailedPost.PLACE;
import static nl.wijkbudget.following.command.MailedPost.PROJECT;
import static nl.wijkbudget.following.command.MailedPost.TREES;
import static nl.wijkbudget.following.command.MailedPost.at;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.wijkbudget.following.Followed;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.identity.CountId;
import nl.wijkbudget.log.command.DatabaseKind;
import nl.wijkbudget.person.command.MailLanguages;
import nl.wijkbudget.project.ProjectDeclaredFeasible;
import nl.wijkbudget.round.ResultRecorded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Mail to followers as a mail server gets it. */
class NewsMailTest {
    private static final int WORDS_OF_A_SENTENCE = 15;
    private static final String BUNDLE = "nl.wijkbudget.following.command.mail";

    private final MailedPost post = new MailedPost(DatabaseKind.H2);

    @AfterEach
    void close() {
        post.close();
    }

    @Test
    void has_these_headers_and_no_others() throws MessagingException {
        ActorId person = post.follower("vogel", PROJECT);
        MimeMessage mail = mailAboutTheProject();
        String stop = "https://wijkbudget.example/mail/stoppen/"
                + post.links.token(new Follower(person, PROJECT)).value();

        Map<String, String> headers = new TreeMap<>();
        Collections.list(mail.getAllHeaders())
                .forEach(header -> headers.merge(
                        header.getName(),
                        header.getValue().replaceAll("\\r\\n\\s+", " "),
                        (one, other) -> one + " and " + other));
        assertThat(headers.remove("Date")).isNotBlank();
        assertThat(headers.remove("Received")).isNotBlank();
        assertThat(headers.remove("Return-Path")).isEqualTo("<wijkbudget@example.org>");
        assertThat(headers.remove("Message-ID")).matches("<[0-9a-f]{32}@wijkbudget[.]example>");
        assertThat(headers)
                .isEqualTo(new TreeMap<>(Map.of(
                        "From", "wijkbudget@example.org",
                        "To", "vogel@example.org",
                        "Subject", "Nieuws over Meer bomen",
                        "MIME-Version", "1.0",
                        "Content-Type", "text/plain; charset=UTF-8",
                        "Content-Transfer-Encoding", "7bit",
                        "Content-Language", "nl",
                        "Auto-Submitted", "auto-generated",
                        "List-Unsubscribe", "<" + stop + ">",
                        "List-Unsubscribe-Post", "List-Unsubscribe=One-Click")));
    }

    @Test
    void says_what_why_where_and_how_to_stop() throws MessagingException {
        ActorId person = post.follower("vogel", PROJECT);
        mailAboutTheProject();

        assertThat(post.texts()).containsExactly("""
                Hallo,

                Er is nieuws over het project "Meer bomen".

                - Het project is haalbaar.

                Kijk hier hoe het nu staat:
                https://wijkbudget.example/projecten/bomen

                U krijgt deze mail omdat u dit project volgt.
                Wilt u dit niet meer? Stop dan hier, zonder in te loggen:
                https://wijkbudget.example/mail/stoppen/%s

                Alles wat u volgt, staat bij Mijn gegevens:
                https://wijkbudget.example/mijn-gegevens

                Wijkbudget""".formatted(
                        post.links.token(new Follower(person, PROJECT)).value()));
    }

    @Test
    void names_each_round_and_where_it_is() {
        post.follower("vogel", PLACE);
        post.roundPolicy().on(new ResultRecorded(ROUND, new CountId("telling")), at(4));
        post.clock.move(GATHER);
        post.run().go(() -> true);

        assertThat(post.texts()).singleElement().asString().contains("""
                Er is nieuws over het wijkbudget van Voorbeeldwijk.

                - Wijkronde 2026: De uitslag is bekend.
                  https://wijkbudget.example/rondes/voorbeeldwijk-2026
                """);
    }

    @Test
    void a_title_cannot_add_a_header_or_a_line() throws MessagingException {
        post.follower("vogel", PROJECT);
        post.title = "Meer\r\nBcc: iedereen@example.org\u202e bomen";

        MimeMessage mail = mailAboutTheProject();

        assertThat(mail.getSubject()).isEqualTo("Nieuws over Meer Bcc: iedereen@example.org bomen");
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(post.texts().get(0)).contains("\"Meer Bcc: iedereen@example.org bomen\"");
    }

    @Test
    void the_same_news_has_the_same_id_and_other_news_another() throws MessagingException {
        post.follower("vogel", PROJECT);
        String first = mailAboutTheProject().getMessageID();
        String same = mailAboutTheProject().getMessageID();
        post.projectPolicy().on(new ProjectDeclaredFeasible(TREES), at(9));
        post.clock.move(GATHER);
        post.run().go(() -> true);

        assertThat(same).isEqualTo(first);
        assertThat(post.server.getReceivedMessages()[2].getMessageID()).isNotEqualTo(first);
    }

    @Test
    void is_written_in_the_language_of_who_follows() throws MessagingException {
        ActorId person = post.resident("vogel");
        post.followings.follow(person, PROJECT, Locale.forLanguageTag("ar"));
        MimeMessage mail = mailAboutTheProject();

        assertThat(mail.getSubject()).isEqualTo("أخبار عن Meer bomen");
        assertThat(mail.getHeader("Content-Language")).containsExactly("ar");
        assertThat(post.texts().get(0)).contains("- المشروع قابل للتنفيذ.", "/mail/stoppen/");
    }

    @Test
    void every_news_has_words_in_every_language_with_the_same_places() {
        ResourceBundle dutch = words(MailLanguages.ALL.get(0));
        for (Locale language : MailLanguages.ALL) {
            ResourceBundle words = words(language);
            assertThat(new TreeSet<>(words.keySet())).isEqualTo(new TreeSet<>(dutch.keySet()));
            for (News news : News.values()) {
                assertThat(words.getString("news." + news)).isNotBlank().doesNotContain("{");
            }
            for (Followed what : List.of(PROJECT, PLACE)) {
                String text = words.getString(what.equals(PROJECT) ? "project.text" : "place.text");
                assertThat(text).contains("{title}", "{news}", "{page}", "{stop}", "{own}");
            }
        }
    }

    @Test
    void dutch_sentences_are_short() {
        ResourceBundle dutch = words(MailLanguages.ALL.get(0));
        assertThat(dutch.keySet())
                .allSatisfy(key -> assertThat(List.of(dutch.getString(key).split("[.?:]\\s|\\n+")))
                        .allSatisfy(sentence -> assertThat(sentence.split("\\s+").length)
                                .as(sentence)
                                .isLessThanOrEqualTo(WORDS_OF_A_SENTENCE)));
    }

    private static ResourceBundle words(Locale language) {
        return MailLanguages.words(BUNDLE, language);
    }

    /** The news of one event, as often as this is asked. */
    private MimeMessage mailAboutTheProject() throws MessagingException {
        post.projectPolicy().on(new ProjectDeclaredFeasible(TREES), at(3));
        post.clock.move(GATHER);
        post.run().go(() -> true);
        MimeMessage[] all = post.server.getReceivedMessages();
        return all[all.length - 1];
    }
}
