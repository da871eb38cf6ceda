package nl.wijkbudget.access.command;

import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.session.SessionIdGenerator;

/** Names of sessions that nobody guesses: 216 random bits, which fill the 36 letters of the column. */
final class SessionNames implements SessionIdGenerator {
    private static final int BYTES = 27;

    private final SecureRandom random = new SecureRandom();

    @Override
    public String generate() {
        byte[] name = new byte[BYTES];
        random.nextBytes(name);
        return Base64.getUrlEncoder().encodeToString(name);
    }
}
