package nl.wijkbudget.access;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wijkbudget.decision.Role;
import nl.wijkbudget.identity.MandateId;
import nl.wijkbudget.identity.NeighbourhoodId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a session keeps of as which somebody acts. */
class MandateChoiceTest {
    @Test
    void it_is_read_as_it_was_written() {
        MandateChoice choice =
                new MandateChoice(new NeighbourhoodId("hierwijk"), new MandateId("koploper-1"), Role.FRONT_RUNNER);

        assertThat(MandateChoice.parse(choice.toString())).contains(choice);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "hierwijk",
                "hierwijk/koploper-1",
                "hierwijk/koploper-1/KONING",
                "//FRONT_RUNNER",
                "a/b/DESK/"
            })
    void anything_else_is_no_choice(@Nullable String text) {
        assertThat(MandateChoice.parse(text)).isEmpty();
    }
}
