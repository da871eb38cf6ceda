package nl.wijkbudget.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyTest {
    private static final String FILE =
            """
            # Two of three, and the audit office.
            log %s https://log.example
            witness X1 %s
            witness\tX2 %s https://x2.example
              witness X3 %s

            witness Y %s
            group X 2 X1 X2 X3
            group both all X Y
            quorum both
            """.formatted(key(KeyType.NOTE, 0), witness(1), witness(2), witness(3), witness(4));

    @Test
    void asks_for_enough_of_each_group() {
        Policy policy = Policy.parse(FILE);
        assertThat(policy.isQuorum(Set.of("X1", "X3", "Y"))).isTrue();
        assertThat(policy.isQuorum(Set.of("X1", "X2", "X3"))).isFalse();
        assertThat(policy.isQuorum(Set.of("X1", "Y"))).isFalse();
    }

    @Test
    void none_asks_for_nobody() {
        assertThat(Policy.parse("quorum none\n").isQuorum(Set.of())).isTrue();
    }

    @Test
    void any_asks_for_one() {
        Policy policy = Policy.parse(FILE.replace("group X 2", "group X any"));
        assertThat(policy.isQuorum(Set.of("X2", "Y"))).isTrue();
    }

    @Test
    void reads_addresses() {
        assertThat(Policy.parse(FILE).witnesses().get("X2"))
                .isEqualTo(new Policy.PolicyWitness("X2", VerifierKey.parse(witness(2)), "https://x2.example"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "quorum nobody",
                "quorum none\nquorum none",
                "group g 1 nobody\nquorum g",
                "witness none KEY\nquorum none",
                "witness a KEY\nwitness b KEY\nquorum a",
                "witness a KEY\ngroup g 2 a\nquorum g",
                "witness a KEY\ngroup g 0 a\nquorum g",
                "witness a KEY\ngroup g 1 a a\nquorum g",
                "witness a KEY\ngroup g all\nquorum g",
                "log KEY\nquorum none",
                "witnes a KEY\nquorum none"
            })
    void refuses_a_file_that_could_mean_two_things(String file) {
        assertThatThrownBy(() -> Policy.parse(file.replace("KEY", witness(1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static String witness(int number) {
        return key(KeyType.COSIGNATURE, number);
    }

    private static String key(KeyType type, int number) {
        byte[] point = new byte[Hash.BYTES];
        point[0] = (byte) number;
        return VerifierKey.of("key.example/" + number, type, point).toString();
    }
}
