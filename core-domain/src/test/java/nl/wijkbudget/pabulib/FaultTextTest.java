package nl.wijkbudget.pabulib;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FaultTextTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final Locale ARABIC = Locale.forLanguageTag("ar");

    @Test
    void a_fault_says_what_is_wrong_and_what_to_do() {
        Fault fault = Sample.faults(Sample.with("w;q", "w;z")).get(0);
        assertThat(fault.code().code()).isEqualTo("pabulib.project-is-unknown");
        assertThat(fault.text())
                .isEqualTo("Project “z” on this ballot is not under PROJECTS. Correct the id or add the project.");
        assertThat(fault.text(DUTCH))
                .isEqualTo("Project “z” op deze stem staat niet onder PROJECTS. Verbeter het of voeg het project toe.");
    }

    @ParameterizedTest
    @EnumSource
    void every_language_uses_the_same_arguments(FaultCode code) {
        Fault fault = new Fault(1, 1, code, List.of("<a>", "<b>", "<c>"));
        for (Locale language : FaultWords.LANGUAGES) {
            for (String argument : fault.arguments()) {
                assertThat(fault.text(language).contains(argument))
                        .as(argument + " in " + fault.text(language))
                        .isEqualTo(fault.text().contains(argument));
            }
            assertThat(fault.text(language)).endsWith(".");
        }
        assertThat(FaultWords.LANGUAGES.stream().map(fault::text)).doesNotHaveDuplicates();
    }

    @Test
    void every_language_has_a_sentence_for_every_fault_and_no_other() {
        Stream<String> ofReports = Stream.of("a-line", "ERROR", "WARNING", "more");
        Set<String> all = Stream.concat(ofReports, Stream.of(FaultCode.values()).map(FaultCode::key))
                .collect(Collectors.toSet());
        for (Locale language : FaultWords.LANGUAGES) {
            assertThat(FaultWords.of(language).templates())
                    .as(language.getLanguage())
                    .containsOnlyKeys(all);
        }
    }

    @Test
    void who_asks_for_another_language_gets_english() {
        Fault fault = Sample.faults(Sample.with("w;q", "w;z")).get(0);
        assertThat(fault.text(Locale.FRENCH)).isEqualTo(fault.text());
    }

    @Test
    void long_text_from_the_file_is_cut() {
        Fault fault = Sample.faults(Sample.with("w;q", "w;" + "z".repeat(61))).get(0);
        assertThat(fault.arguments()).containsExactly("z".repeat(30) + "…");
    }

    @Test
    void a_report_lists_every_fault_with_its_place() throws IOException {
        String text = Sample.with("v;p,q", "v;x,p,p").replace("w;q", "v;y,z");
        FaultReport report = new PabulibReader(new Ceiling(100, 100, 2))
                .read(new StringReader(text))
                .report();
        assertThat(report.lines(Locale.ENGLISH))
                .containsExactly(
                        "line 20, column 3: error: Project “x” on this ballot is not under PROJECTS."
                                + " Correct the id or add the project.",
                        "line 20, column 3: warning: This ballot has project “p” more than once."
                                + " It is counted once, where it comes first.",
                        "line 21, column 1: error: Voter “v” has a ballot already. Keep one of the two.",
                        "… and 2 more");
        assertThat(report.lines(DUTCH))
                .contains("regel 21, kolom 1: fout: Kiezer “v” heeft al een stem. Houd er één.", "… en nog 2");
        assertThat(report.lines(ARABIC))
                .contains("السطر 21، العمود 1: خطأ: للمصوت “v” ورقة تصويت بالفعل. أبقِ واحدة منهما.", "… و2 غيرها");
    }
}
