package nl.wijkbudget.following.command;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import nl.wijkbudget.following.Followed.OneProject;
import nl.wijkbudget.following.Following;
import nl.wijkbudget.person.MailAddress;
import nl.wijkbudget.person.command.Context;
import nl.wijkbudget.person.command.Mail;
import nl.wijkbudget.person.command.MailLanguages;
import nl.wijkbudget.round.RoundProfile;

/** Writes the mail that brings a follower the news: plain text, why it came, and how to stop it without logging in. */
final class NewsMail {
    private static final String BUNDLE = "nl.wijkbudget.following.command.mail";

    private final Titles titles;
    private final StopLinks links;
    private final String site;

    NewsMail(Titles titles, StopLinks links, String site) {
        this.titles = titles;
        this.links = links;
        this.site = site;
    }

    /** Unsubscribing in one click is RFC 8058; the same news has the same Message-ID, however often it is sent. */
    Mail write(MailAddress to, Follower follower, Following following, List<QueuedNews> news) {
        Locale language = Locale.forLanguageTag(following.language());
        ResourceBundle words = MailLanguages.words(BUNDLE, language);
        String kind = follower.what() instanceof OneProject ? "project" : "place";
        String stop = site + "/mail/stoppen/" + links.token(follower).value();
        String title = titles.of(follower.what());
        String text = words.getString(kind + ".text")
                .replace("{page}", site + follower.what().page())
                .replace("{stop}", stop)
                .replace("{own}", site + "/mijn-gegevens")
                .replace("{news}", told(news, words))
                .replace("{title}", title);
        Map<String, String> headers = Map.of(
                "Message-ID",
                messageId(follower, news),
                "Content-Language",
                MailLanguages.spoken(language).toLanguageTag(),
                "List-Unsubscribe",
                "<" + stop + ">",
                "List-Unsubscribe-Post",
                "List-Unsubscribe=One-Click");
        return new Mail(to, words.getString(kind + ".subject").replace("{title}", title), text, headers);
    }

    /** What happened twice is told once. */
    private String told(List<QueuedNews> news, ResourceBundle words) {
        return news.stream().map(each -> line(each, words)).distinct().collect(Collectors.joining("\n"));
    }

    private String line(QueuedNews each, ResourceBundle words) {
        String sentence = words.getString("news." + each.news());
        if (each.round() == null) {
            return "- " + sentence;
        }
        RoundProfile round = titles.round(each.round());
        return "- " + Titles.onOneLine(round.title()) + ": " + sentence + "\n  " + site + "/rondes/"
                + each.round().value();
    }

    private String messageId(Follower follower, List<QueuedNews> news) {
        List<String> parts = new ArrayList<>(
                List.of("mail id", follower.person().value(), follower.what().value()));
        news.forEach(each -> parts.add(each.position() + " " + each.news()));
        String id = links.hashes().of(new Context(parts)).substring(0, 32);
        return "<" + id + "@" + Objects.requireNonNullElse(URI.create(site).getHost(), "wijkbudget") + ">";
    }
}
