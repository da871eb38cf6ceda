package nl.wijkbudget.letter.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class VisualOrderTest {
    @Test
    void dutch_stays_as_it_is() {
        assertThat(VisualOrder.of("Stem vóór 15 juni (23.59 uur).", false)).isEqualTo("Stem vóór 15 juni (23.59 uur).");
    }

    @Test
    void arabic_is_turned_around_and_its_brackets_with_it() {
        assertThat(letters("(دار)")).isEqualTo("(راد)");
    }

    @Test
    void an_address_and_a_number_inside_arabic_keep_their_direction() {
        assertThat(letters("زر a.nl/x-2026 يوم 15")).isEqualTo("15 موي a.nl/x-2026 رز");
    }

    /** What is seen, in plain letters again. */
    private static String letters(String line) {
        return Normalizer.normalize(VisualOrder.of(line, true), Normalizer.Form.NFKC);
    }
}
