package nl.wijkbudget.person.command;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
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
    public Postman(JavaMailSender sender, String from, String site) {
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

    private void deliver(MailText text, Locale language, MailedSecrets secrets) {
        try {
            deliver(new Mail(secrets.to(), text.subject(language), text.body(language, site, secrets), Map.of()));
        } catch (UndeliveredMail failure) {
            LOG.warn(failure.getMessage());
        }
    }

    /** Returns when the mail server has taken it over. */
    public void deliver(Mail mail) throws UndeliveredMail {
        try {
            MimeMessage message = sender.createMimeMessage();
            MimeMessageHelper helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            helper.setFrom(from);
            helper.setTo(mail.to().value());
            helper.setSubject(mail.subject());
            helper.setText(mail.text());
            message.setHeader("Auto-Submitted", "auto-generated");
            for (Map.Entry<String, String> header : mail.headers().entrySet()) {
                message.setHeader(header.getKey(), header.getValue());
            }
            sender.send(message);
        } catch (MailException | MessagingException failure) {
            throw new UndeliveredMail(failure);
        }
    }

    /** Where people reach the site, without a slash at the end. */
    public String site() {
        return site;
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
