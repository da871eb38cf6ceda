package nl.wijkbudget.letter.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ArabicFormsTest {
    @Test
    void letters_join_on_both_sides_inside_a_word() {
        assertThat(forms("بيت")).isEqualTo("FE91 FEF4 FE96");
    }

    @Test
    void a_letter_that_does_not_join_the_next_breaks_the_word() {
        assertThat(forms("دار")).isEqualTo("FEA9 FE8D FEAD");
    }

    @Test
    void lam_and_alef_become_one_alone_and_after_a_letter() {
        assertThat(forms("لا")).isEqualTo("FEFB");
        assertThat(forms("بلا")).isEqualTo("FE91 FEFC");
    }

    @Test
    void a_vowel_sign_does_not_keep_letters_apart() {
        assertThat(forms("بَت")).isEqualTo("FE91 64E FE96");
    }

    @Test
    void a_space_keeps_letters_apart() {
        assertThat(forms("ب ت")).isEqualTo("FE8F 20 FE95");
    }

    @Test
    void other_letters_stay_as_they_are() {
        assertThat(forms("QR")).isEqualTo("51 52");
    }

    private static String forms(String text) {
        return ArabicForms.of(text).stream()
                .map(letter -> Integer.toHexString(letter).toUpperCase(java.util.Locale.ROOT))
                .collect(Collectors.joining(" "));
    }
}
