package nl.wijkbudget.letter.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrinterFileTest {
    private static final Pattern CELL = Pattern.compile("\"((?:[^\"]|\"\")*)\"(;|\r\n)");

    @Test
    void a_row_holds_all_that_a_letter_needs() throws IOException {
        assertThat(cells(written(SampleVote.VOTE)))
                .containsExactly(
                        "briefnummer",
                        "stemcode",
                        "qr-adres",
                        "typ-adres",
                        "buurt",
                        "ronde",
                        "stemmen-van",
                        "stemmen-tot",
                        "000041",
                        "K7PM-4RDX-9WQA",
                        "https://stem.example.nl/rondes/de-wijert-2026/stemmen#code=K7PM4RDX9WQA",
                        "stem.example.nl/rondes/de-wijert-2026/stemmen",
                        "De Wijert",
                        "Groen & veilig <2026>",
                        "2026-05-31T22:00:00Z",
                        "2026-06-14T22:00:00Z",
                        "000042",
                        "B5N9-9P5K-7TTC",
                        "https://stem.example.nl/rondes/de-wijert-2026/stemmen#code=B5N99P5K7TTC",
                        "stem.example.nl/rondes/de-wijert-2026/stemmen",
                        "De Wijert",
                        "Groen & veilig <2026>",
                        "2026-05-31T22:00:00Z",
                        "2026-06-14T22:00:00Z");
    }

    @Test
    void spreadsheets_are_told_that_it_is_utf_8() throws IOException {
        assertThat(written(SampleVote.VOTE)).startsWith("\uFEFF\"briefnummer\";");
    }

    @Test
    void separators_quotes_and_lines_in_a_name_stay_in_its_cell() throws IOException {
        String name = "De \"nieuwe\"; Wijert\nNoord";

        assertThat(cells(written(SampleVote.named("Ronde", name)))).contains(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "|calc", "%x", "＝1", "＋1", "－1", "＠x"})
    void a_name_that_a_spreadsheet_would_compute_is_text(String name) throws IOException {
        assertThat(cells(written(SampleVote.named("Ronde", name))))
                .contains("'" + name)
                .doesNotContain(name);
    }

    @Test
    void who_opened_the_stream_closes_it() throws IOException {
        OpenStream out = new OpenStream();
        PrinterFile.write(SampleVote.VOTE, SampleVote.CODES, out);

        assertThat(out.isClosed()).isFalse();
    }

    private static String written(VoteByLetter vote) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrinterFile.write(vote, SampleVote.CODES, out);
        return out.toString(UTF_8);
    }

    /** Every cell of every row; nothing may stand between them. */
    private static List<String> cells(String file) {
        String rows = file.substring(1);
        assertThat(CELL.matcher(rows).replaceAll("")).isEmpty();
        return CELL.matcher(rows)
                .results()
                .map(cell -> cell.group(1).replace("\"\"", "\""))
                .toList();
    }
}
