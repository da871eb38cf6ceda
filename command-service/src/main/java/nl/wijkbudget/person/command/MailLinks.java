package nl.wijkbudget.person.command;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.person.MailAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Links to prove that one reads a mailbox: for once, for ten minutes, and for five tries of the code.
 *
 * <p>An address that is known and one that is not are treated the same, step for step, because here none is looked up.
 */
final class MailLinks {
    static final Duration LASTS = Duration.ofMinutes(10);
    static final int MOST_TRIES = 5;
    static final int MOST_MAILS = 3;
    static final String KEY = "mail";
    static final int CODE_LETTERS = 8;

    private static final int SECRET_LETTERS = 32;

    private final MailLinkTable table;
    private final Lookups hashes;
    private final VaultKey key;
    private final Seal seal;
    private final TransactionOperations transactions;
    private final Clock clock;

    MailLinks(
            MailLinkTable table,
            Lookups hashes,
            VaultKey key,
            Seal seal,
            TransactionOperations transactions,
            Clock clock) {
        this.table = table;
        this.hashes = hashes;
        this.key = key;
        this.seal = seal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What the browser keeps to send the code with; the mail goes out unless this mailbox got enough of them. */
    String make(MailAddress address, @Nullable ActorId person, Consumer<MailedSecrets> mail) {
        Letters letters = new Letters(seal.random());
        String handle = letters.next(SECRET_LETTERS);
        MailedSecrets secrets = new MailedSecrets(address, letters.next(SECRET_LETTERS), letters.next(CODE_LETTERS));
        forgetOld();
        String mailbox = hashes.of(address);
        boolean enough = table.sentTo(mailbox) >= MOST_MAILS;
        String token = token(secrets.token());
        String code = code(handle, secrets.code());
        Context about = about(handle(handle), token, code, person);
        String sealed = seal.close(key.open(), address.value().getBytes(StandardCharsets.UTF_8), about);
        table.add(new MailLink(handle(handle), token, code, mailbox, sealed, person, clock.instant(), 0));
        if (!enough) {
            mail.accept(secrets);
        }
        return handle;
    }

    /** Nothing when it was used, is too old or never was. */
    Optional<ProvenMailbox> takeByToken(String token) {
        return atOnce(() -> table.byToken(token(token)).flatMap(this::take));
    }

    /** Nothing likewise, and when the code was wrong. */
    Optional<ProvenMailbox> takeByCode(String handle, String typed) {
        return atOnce(() -> table.byHandle(handle(handle))
                .filter(link -> link.tries() < MOST_TRIES)
                .filter(link -> matches(link, handle, typed))
                .flatMap(this::take));
    }

    private <T> T atOnce(Supplier<T> work) {
        return Objects.requireNonNull(transactions.execute(status -> work.get()));
    }

    void forgetOld() {
        table.removeBefore(clock.instant().minus(LASTS));
    }

    private boolean matches(MailLink link, String handle, String typed) {
        byte[] right = link.code().getBytes(StandardCharsets.UTF_8);
        boolean matches = MessageDigest.isEqual(right, code(handle, typed).getBytes(StandardCharsets.UTF_8));
        if (!matches) {
            table.countTry(link);
        }
        return matches;
    }

    private Optional<ProvenMailbox> take(MailLink link) {
        table.remove(link);
        Instant end = link.sentAt().plus(LASTS);
        return clock.instant().isBefore(end)
                ? Optional.of(new ProvenMailbox(open(link), link.person()))
                : Optional.empty();
    }

    private MailAddress open(MailLink link) {
        try {
            Context about = about(link.handle(), link.token(), link.code(), link.person());
            return new MailAddress(new String(Seal.open(key.open(), link.address(), about), StandardCharsets.UTF_8));
        } catch (BrokenSeal e) {
            throw new IllegalStateException("A mailed link was changed outside the program", e);
        }
    }

    /** Everything that decides who may use the link for what. */
    private static Context about(String handle, String token, String code, @Nullable ActorId person) {
        return Context.of("wijkbudget mailed address", handle, token, code, person == null ? "" : person.value());
    }

    private String handle(String handle) {
        return hashes.of(Context.of("mail handle", handle));
    }

    private String token(String token) {
        return hashes.of(Context.of("mail token", token));
    }

    /** Capitals, spaces and dashes do not matter to who types it. */
    private String code(String handle, String code) {
        String letters = code.toLowerCase(Locale.ROOT).replaceAll("[\\s-]", "");
        return hashes.of(Context.of("mail code", handle, letters));
    }
}
