package nl.wijkbudget.door.command;

import java.security.SecureRandom;
import java.util.stream.Collectors;

/** Twelve characters that are easy to read aloud: about 59 bits of chance. */
public final class RandomNames implements NewNames {
    private static final String ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final int LENGTH = 12;

    private final SecureRandom random = new SecureRandom();

    @Override
    public String next() {
        return random.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(i -> ALPHABET.substring(i, i + 1))
                .collect(Collectors.joining());
    }
}
