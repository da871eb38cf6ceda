package nl.wijkbudget.standalone;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A mail server of this process, and what came in. */
final class Mailbox implements AutoCloseable {
    private static final Pattern TOKEN = Pattern.compile("#([2-9a-z]{32})");
    private static final Pattern CODE = Pattern.compile("\\b([2-9A-Z]{4}-[2-9A-Z]{4})\\b");
    private static final long PATIENCE_MILLIS = 30_000;

    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final Set<String> seen = new HashSet<>();
    private int read;

    Mailbox() {
        server.start();
    }

    /** What makes the program send its mail here. */
    List<String> properties() {
        return List.of(
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + server.getSmtp().getPort(),
                "--wijkbudget.vault.mail.from=wijkbudget@voorbeeld.example",
                "--wijkbudget.vault.mail.site=https://wijkbudget.example");
    }

    /** One that was not given yet, also when it is yet to come; the server keeps them by mailbox and not by arrival. */
    Mail next() {
        if (!server.waitForIncomingEmail(PATIENCE_MILLIS, read + 1)) {
            throw new AssertionError("No mail came in");
        }
        read++;
        return Stream.of(server.getReceivedMessages())
                .map(Mail::new)
                .filter(mail -> seen.add(mail.id()))
                .findFirst()
                .orElseThrow();
    }

    /** What stands in all that came in; to whom it went is not looked at. */
    List<String> bodies() {
        return Stream.of(server.getReceivedMessages())
                .map(message -> new Mail(message).text())
                .toList();
    }

    int count() {
        return server.getReceivedMessages().length;
    }

    @Override
    public void close() {
        server.stop();
    }

    /** A mail that came in. */
    record Mail(MimeMessage message) {
        String to() {
            try {
                return message.getAllRecipients()[0].toString();
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }

        private String id() {
            try {
                return message.getMessageID();
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }

        String token() {
            return first(TOKEN);
        }

        String code() {
            return first(CODE);
        }

        /** Where one click of a mail program stops it, on this site. */
        String stopLink() {
            try {
                String header = String.join("", message.getHeader("List-Unsubscribe"));
                return header.replaceAll("[\\s<>]", "").replace("https://wijkbudget.example", "");
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            }
        }

        private String first(Pattern pattern) {
            Matcher found = pattern.matcher(text());
            if (!found.find()) {
                throw new AssertionError("There is no " + pattern + " in " + text());
            }
            return found.group(1);
        }

        String text() {
            try {
                return String.valueOf(message.getContent());
            } catch (IOException | MessagingException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
