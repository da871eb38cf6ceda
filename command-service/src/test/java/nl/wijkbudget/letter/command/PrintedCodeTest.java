package nl.wijkbudget.letter.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedCodeTest {
    @Test
    void a_code_is_not_told_by_who_only_mentions_it() {
        assertThat(new PrintedCode(7, "K7PM-4RDX-9WQA")).hasToString("PrintedCode[letter=7]");
    }

    @Test
    void a_number_has_six_digits_so_that_letters_lie_in_order() {
        assertThat(new PrintedCode(7, "K7PM-4RDX-9WQA").number()).isEqualTo("000007");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "K7PM4RDX9WQA", "K7PM-4RDX-9WQ", "K7PM-4RDX-9WQI", "k7pm-4rdx-9wqa", "K7PM-4RDX-9WQA "})
    void a_code_of_another_form_is_refused_without_repeating_it(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PrintedCode(7, code))
                .withMessage("Letter 7 needs a code of three groups of four");
    }

    @Test
    void letters_are_numbered_from_one() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PrintedCode(0, "K7PM-4RDX-9WQA"));
    }
}
