package nl.wijkbudget.problem.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import nl.wijkbudget.ballot.BallotRefusal.SheetsAreInvalid;
import nl.wijkbudget.ballot.BallotRefusal.VotingIsClosed;
import nl.wijkbudget.ballot.SheetFault;
import nl.wijkbudget.decision.Refusal;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.rulebook.RulebookRefusal.OverTheLimit;
import nl.wijkbudget.rulebook.RulebookRefusal.TooManyChosen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures read as people here write them. */
class WordingTest {
    private static final Refusal OVER = new OverTheLimit(Money.ofCents(2_810_050), Money.of(28_100));
    private static final Refusal CLOSED = new VotingIsClosed(new RoundId("r1"), Instant.parse("2026-11-09T20:00:00Z"));

    private final ProblemTexts texts = new ProblemTexts("EUR");

    @Test
    void money_has_cents_only_when_there_are_some() {
        assertThat(said(OVER, "nl")).isEqualTo("Uw keuze kost EUR 28.100,50. Er is EUR 28.100.");
        assertThat(said(OVER, "en")).isEqualTo("Your choice costs EUR 28,100.50. There is EUR 28,100.");
        assertThat(said(OVER, "ar")).isEqualTo("تكلفة اختيارك EUR 28,100.50. المتاح EUR 28,100.");
    }

    @Test
    void instants_are_told_in_the_time_of_amsterdam() {
        assertThat(said(CLOSED, "nl")).isEqualTo("Stemmen in ronde r1 kon tot 9 november 2026 21:00.");
        assertThat(said(CLOSED, "ar")).isEqualTo("انتهى التصويت في الجولة r1 في 9 نوفمبر 2026 21:00.");
    }

    @Test
    void every_invalid_sheet_says_why_on_a_line_of_its_own() {
        var refusal = new SheetsAreInvalid(
                List.of(new SheetFault(4, new TooManyChosen(4, 3)), new SheetFault(9, new TooManyChosen(5, 3))));

        assertThat(said(refusal, "en"))
                .isEqualTo("These ballots are not right: \n4: You chose 4 projects. Choose at most 3."
                        + "\n9: You chose 5 projects. Choose at most 3.");
    }

    @ParameterizedTest
    @CsvSource({"nl-NL, nl", "'en-GB,en;q=0.9', en", "'fr,ar;q=0.5', ar", "fr, nl", "'', nl", "';;;', nl"})
    void dutch_answers_who_asks_for_what_we_do_not_speak(String accepted, String language) {
        assertThat(ProblemTexts.language(accepted)).isEqualTo(Locale.forLanguageTag(language));
    }

    private String said(Refusal refusal, String language) {
        return texts.detail(RefusalProblem.of(refusal), Locale.forLanguageTag(language));
    }
}
