package nl.wijkbudget.person.command;

import java.security.SecureRandom;

/** Where keys, nonces, pseudonyms and links come from. */
@FunctionalInterface
public interface Randomness {
    byte[] bytes(int count);

    /** That of the machine, fit for keys. */
    static Randomness ofTheMachine() {
        SecureRandom random = new SecureRandom();
        return count -> {
            byte[] bytes = new byte[count];
            random.nextBytes(bytes);
            return bytes;
        };
    }
}
