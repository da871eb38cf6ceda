package nl.wijkbudget.person.command;

import java.util.Locale;
import java.util.ResourceBundle;

/** A mail as plain text, in Dutch, English or Arabic; nothing in it tells us that it was read. */
enum MailText {
    LOGIN("login", "/inloggen/mail"),
    ADDRESS("address", "/mijn-gegevens/mailadres");

    private static final String BUNDLE = "nl.wijkbudget.person.command.mail";
    private static final int HALF = MailLinks.CODE_LETTERS / 2;

    private final String key;
    private final String page;

    MailText(String key, String page) {
        this.key = key;
        this.page = page;
    }

    String subject(Locale language) {
        return words(language).getString(key + ".subject");
    }

    /** The token is behind the # of the link, so that it is in no log of any server in between. */
    String body(Locale language, String site, MailedSecrets secrets) {
        String code = secrets.code().substring(0, HALF) + "-" + secrets.code().substring(HALF);
        return words(language)
                .getString(key + ".text")
                .replace("{link}", site + page + "#" + secrets.token())
                .replace("{code}", code.toUpperCase(Locale.ROOT))
                .replace("{minutes}", Long.toString(MailLinks.LASTS.toMinutes()));
    }

    private static ResourceBundle words(Locale language) {
        return MailLanguages.words(BUNDLE, language);
    }
}
