package nl.wijkbudget.votingcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.votingcode.VotingCodeRefusal.CodeHasATypo;
import org.junit.jupiter.api.Test;

class VotingCodeTest {
    private static final long SEED = 20261126;
    private static final VotingCode CODE = VotingCode.of("K7PM4RDX9WQ");

    @Test
    void the_last_character_makes_the_weighted_sum_a_multiple_of_31() {
        assertThat(CODE.characters()).isEqualTo("K7PM4RDX9WQ" + check("K7PM4RDX9WQ"));
        assertThat(VotingCode.of("22222222222").characters()).isEqualTo("222222222222");
    }

    @Test
    void is_printed_in_three_groups() {
        assertThat(CODE.printed()).matches("K7PM-4RDX-9WQ[2-9A-Z]");
    }

    @Test
    void reads_what_people_type() {
        String printed = CODE.printed();
        for (String typed : List.of(
                printed,
                printed.toLowerCase(java.util.Locale.ROOT),
                "  " + printed.replace("-", " ") + "\n",
                printed.replace("-", ""),
                printed.replace('-', '–'),
                String.join("-", CODE.characters().split("")))) {
            assertThat(VotingCode.read(typed)).as(typed).isEqualTo(CODE);
        }
    }

    @Test
    void refuses_what_is_no_code_at_all() {
        for (String typed : List.of("", "K7PM", CODE.characters() + "2", "K7PM-4RDX-9W0A", "K7PM-4RDX-9WIA", "…")) {
            assertTypo(typed);
        }
    }

    @Test
    void notices_every_single_wrong_character() {
        for (String code : codes(200)) {
            for (int place = 0; place < code.length(); place++) {
                for (char wrong : VotingCode.ALPHABET.toCharArray()) {
                    if (wrong != code.charAt(place)) {
                        assertTypo(code.substring(0, place) + wrong + code.substring(place + 1));
                    }
                }
            }
        }
    }

    @Test
    void notices_any_two_characters_that_changed_places() {
        for (String code : codes(1_000)) {
            for (int one = 0; one < code.length(); one++) {
                for (int other = one + 1; other < code.length(); other++) {
                    if (code.charAt(one) != code.charAt(other)) {
                        assertTypo(swapped(code, one, other));
                    }
                }
            }
        }
    }

    @Test
    void lets_one_in_31_of_all_other_errors_pass() {
        Random random = new Random(SEED);
        long passed = IntStream.range(0, 31_000)
                .mapToObj(i -> spelled(random, 12))
                .filter(VotingCodeTest::passes)
                .count();
        assertThat(passed).as("seed %d", SEED).isBetween(850L, 1_150L);
    }

    @Test
    void says_nothing_of_itself() {
        assertThat(CODE).hasToString("a voting code");
        assertThat(new Rejection(new CodeHasATypo()).getMessage()).doesNotContain("K7PM");
        assertThatThrownBy(() -> VotingCode.of("K7PM")).hasMessageNotContaining("K7PM");
    }

    @Test
    void is_equal_to_the_same_code_only() {
        assertThat(VotingCode.of("K7PM4RDX9WQ")).isEqualTo(CODE).hasSameHashCodeAs(CODE);
        assertThat(VotingCode.of("K7PM4RDX9WR")).isNotEqualTo(CODE);
    }

    /** Written once more, from its definition: weights 2 to 12 and 1. */
    private static char check(String eleven) {
        for (char check : VotingCode.ALPHABET.toCharArray()) {
            int sum = VotingCode.ALPHABET.indexOf(check);
            for (int i = 0; i < 11; i++) {
                sum += (i + 2) * VotingCode.ALPHABET.indexOf(eleven.charAt(i));
            }
            if (sum % 31 == 0) {
                return check;
            }
        }
        throw new AssertionError(eleven);
    }

    private static List<String> codes(int count) {
        Random random = new Random(SEED);
        return IntStream.range(0, count)
                .mapToObj(i -> VotingCode.of(spelled(random, 11)).characters())
                .toList();
    }

    private static String spelled(Random random, int length) {
        return random.ints(length, 0, 31)
                .mapToObj(worth -> String.valueOf(VotingCode.ALPHABET.charAt(worth)))
                .collect(Collectors.joining());
    }

    private static String swapped(String code, int one, int other) {
        char[] characters = code.toCharArray();
        characters[one] = code.charAt(other);
        characters[other] = code.charAt(one);
        return new String(characters);
    }

    private static boolean passes(String typed) {
        try {
            VotingCode.read(typed);
            return true;
        } catch (Rejection typo) {
            return false;
        }
    }

    private static void assertTypo(String typed) {
        assertThat(passes(typed)).as(typed + ", seed " + SEED).isFalse();
    }
}
