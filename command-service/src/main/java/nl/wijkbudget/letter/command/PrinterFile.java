package nl.wijkbudget.letter.command;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Codes as a spreadsheet for a printer; with a mark of UTF-8, without which Dutch spreadsheets spoil names. */
public final class PrinterFile {
    private static final char UTF_8_MARK = '\uFEFF';
    private static final List<String> HEADER =
            List.of("briefnummer", "stemcode", "qr-adres", "typ-adres", "buurt", "ronde", "stemmen-van", "stemmen-tot");

    /** How a cell starts that a spreadsheet would compute instead of show. */
    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\t\r\n|%＝＋－＠]");

    private PrinterFile() {}

    /** One row per code, in the order given; {@code out} is left open. */
    public static void write(VoteByLetter vote, Iterable<PrintedCode> codes, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.append(UTF_8_MARK);
        writeRow(text, HEADER);
        for (PrintedCode code : codes) {
            writeRow(
                    text,
                    List.of(
                            code.number(),
                            code.code(),
                            vote.link(code),
                            vote.typed(),
                            vote.neighbourhood(),
                            vote.title(),
                            vote.window().opensAt().toString(),
                            vote.window().closesAt().toString()));
        }
        text.flush();
    }

    private static void writeRow(Writer text, List<String> cells) throws IOException {
        text.append(cells.stream().map(PrinterFile::cell).collect(Collectors.joining(";")))
                .append("\r\n");
    }

    private static String cell(String value) {
        String shown = FORMULA.matcher(value).find() ? "'" + value : value;
        return '"' + shown.replace("\"", "\"\"") + '"';
    }
}
