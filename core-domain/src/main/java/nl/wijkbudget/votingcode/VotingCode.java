package nl.wijkbudget.votingcode;

import java.util.Locale;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.votingcode.VotingCodeRefusal.CodeHasATypo;

/**
 * The right to vote in one round, as it is printed in a letter: eleven characters of chance and one that checks them.
 *
 * <p>The twelve characters, each worth its place in {@link #ALPHABET}, have the weights 2, 3, … 12 and, for the last, 1;
 * the weighted sum is a multiple of 31. As 31 is prime and all weights differ, no single wrong character and no two
 * characters that changed places can pass. It is no record, because it may not show itself in any text.
 */
public final class VotingCode {
    /** Without 0, 1, I, L and O, which look like others; 31 characters. */
    public static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    /** How many characters are left to chance. */
    public static final int CHANCES = 11;

    private static final int LENGTH = CHANCES + 1;
    private static final int GROUP = 4;
    private static final int FIRST_WEIGHT = 2;

    private final String characters;

    private VotingCode(String characters) {
        this.characters = characters;
    }

    /** The code of these eleven characters of {@link #ALPHABET}, with the one that checks them. */
    public static VotingCode of(String chances) {
        if (chances.length() != CHANCES || !isSpelled(chances)) {
            throw new IllegalArgumentException("A voting code is made of eleven characters of its alphabet");
        }
        int check = Math.floorMod(-sum(chances), ALPHABET.length());
        return new VotingCode(chances + ALPHABET.charAt(check));
    }

    /** Reads a code as people write it, in any case and with spaces and dashes; refuses a typing error. */
    public static VotingCode read(String written) {
        String plain = written.replaceAll("[\\s\\p{Pd}]", "").toUpperCase(Locale.ROOT);
        if (plain.length() != LENGTH || !isSpelled(plain) || sum(plain) % ALPHABET.length() != 0) {
            throw new Rejection(new CodeHasATypo());
        }
        return new VotingCode(plain);
    }

    /** Twelve characters, for those who keep a secret or derive one. */
    public String characters() {
        return characters;
    }

    /** As it stands in the letter: {@code K7PM-4RDX-9WQA}. */
    public String printed() {
        return characters.substring(0, GROUP) + "-" + characters.substring(GROUP, 2 * GROUP) + "-"
                + characters.substring(2 * GROUP);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VotingCode code && code.characters.equals(characters);
    }

    @Override
    public int hashCode() {
        return characters.hashCode();
    }

    /** Says nothing, wherever it ends up. */
    @Override
    public String toString() {
        return "a voting code";
    }

    private static boolean isSpelled(String text) {
        return text.chars().allMatch(character -> ALPHABET.indexOf(character) >= 0);
    }

    private static int sum(String text) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            int weight = i < CHANCES ? FIRST_WEIGHT + i : 1;
            sum += weight * ALPHABET.indexOf(text.charAt(i));
        }
        return sum;
    }
}
