package nl.wijkbudget.votingcode.command;

import java.security.SecureRandom;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wijkbudget.votingcode.VotingCode;

/** Makes voting codes: 31 to the power 11 of them are equally likely, about 54 bits of chance. */
public final class RandomCodes {
    private final IntUnaryOperator below;

    private RandomCodes(IntUnaryOperator below) {
        this.below = below;
    }

    public static RandomCodes secure() {
        SecureRandom random = new SecureRandom();
        return new RandomCodes(random::nextInt);
    }

    VotingCode next() {
        return VotingCode.of(IntStream.range(0, VotingCode.CHANCES)
                .map(place -> below.applyAsInt(VotingCode.ALPHABET.length()))
                .mapToObj(worth -> String.valueOf(VotingCode.ALPHABET.charAt(worth)))
                .collect(Collectors.joining()));
    }

    /** All different. */
    List<VotingCode> next(int count) {
        return Stream.generate(this::next).distinct().limit(count).toList();
    }
}
