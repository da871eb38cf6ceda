package nl.wijkbudget.door.command;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Twelve characters that are easy to read aloud: about 59 bits of chance. */
public final class RandomNames implements NewNames {
    private static final String ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final int LENGTH = 12;

    private final SecureRandom random = new SecureRandom();

    @Override
    public String next() {
        return spelled(random.ints(LENGTH));
    }

    /** The same name for the same bytes. */
    static String spelled(ByteBuffer bytes) {
        return spelled(
                IntStream.generate(() -> Short.toUnsignedInt(bytes.getShort())).limit(LENGTH));
    }

    private static String spelled(IntStream numbers) {
        return numbers.map(number -> Math.floorMod(number, ALPHABET.length()))
                .mapToObj(i -> ALPHABET.substring(i, i + 1))
                .collect(Collectors.joining());
    }
}
