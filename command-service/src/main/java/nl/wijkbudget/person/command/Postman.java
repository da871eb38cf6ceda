package nl.wijkbudget.person.command;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.AxonThreadFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Sends mail after whoever asked for it was answered, so that the time of an answer says nothing about an address. */
public final class Postman implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final int MOST_WAITING = 1_000;
    private static final int PATIENCE_SECONDS = 10;

    private final JavaMailSender sender;
    private final String from;
    private final String site;
    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(
            1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(MOST_WAITING), new AxonThreadFactory("postman"));

    /** The site is where people reach it; never what a request says, or a stranger could have links sent to elsewhere. */
    Postman(JavaMailSender sender, String from, String site) {
        this.sender = sender;
        this.from = from;
        this.site = site.replaceAll("/+$", "");
    }

    /** Returns at once; who waits in vain asks again. */
    void send(MailText text, Locale language, MailedSecrets secrets) {
        try {
            thread.execute(() -> deliver(text, language, secrets));
        } catch (RejectedExecutionException tooMany) {
            LOG.warn("More than {} mails are waiting; one was dropped", MOST_WAITING);
        }
    }

    /** Failures are logged by kind alone, because their texts name addresses. */
    private void deliver(MailText text, Locale language, MailedSecrets secrets) {
        try {
            MimeMessage message = sender.createMimeMessage();
            MimeMessageHelper mail = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            mail.setFrom(from);
            mail.setTo(secrets.to().value());
            mail.setSubject(text.subject(language));
            mail.setText(text.body(language, site, secrets));
            message.setHeader("Auto-Submitted", "auto-generated");
            sender.send(message);
        } catch (MailException | MessagingException failure) {
            LOG.warn("A mail could not be sent: {}", failure.getClass().getSimpleName());
        }
    }

    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn(
                        "{} mails were not sent before the end",
                        thread.getQueue().size());
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
