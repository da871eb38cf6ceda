package nl.wijkbudget.pabulib;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever is lost, doubled or put in: a file is accepted and can be written and read back, or it has errors. */
class DamagedFilesTest {
    private static final PabulibWriter WRITER = new PabulibWriter();

    private static final List<String> FILES = List.of(
            Sample.VALID,
            Sample.CUMULATIVE,
            Sample.with("Wijk", "\"Wijk;\n\"\"2\"\"\"").replace("\n", "\r\n"),
            Sample.with("vote\n", "vote;age\n").replace("p,q\n", "p,q;\n").replace("w;q\n", "w;q;\" 7\"\n"));

    private static final List<String> INTRUDERS = List.of(
            "\"", ";", ",", "\n", "\r", " ", "0", "-", ".", "x", "\uFEFF", "\0", "\uD800", "\uDC80", "𝄞", "None");

    /** Plain comparisons: this runs thousands of times. */
    private static void survives(String damaged) {
        PabulibReading<PabulibFile> reading = Sample.read(damaged);
        boolean sound = reading instanceof PabulibReading.Accepted<PabulibFile> accepted
                ? Sample.accepted(WRITER.write(accepted.content()))
                        .equals(accepted.content().normal())
                : reading.report().errors() > 0;
        if (!sound) {
            throw new AssertionError(damaged);
        }
    }

    private static Stream<String> linesLostOrDoubled(String text, String separator) {
        List<String> parts = Arrays.asList(text.split(separator, -1));
        return IntStream.range(0, parts.size()).boxed().flatMap(index -> {
            List<String> lost = new ArrayList<>(parts);
            lost.remove(index.intValue());
            List<String> doubled = new ArrayList<>(parts);
            doubled.add(index, parts.get(index));
            return Stream.of(String.join(separator, lost), String.join(separator, doubled));
        });
    }

    @Test
    void the_undamaged_files_are_accepted() {
        assertThat(FILES).allSatisfy(text -> assertThat(Sample.faults(text)).isEmpty());
    }

    @Test
    void lines_lost_or_doubled() {
        FILES.stream().flatMap(text -> linesLostOrDoubled(text, "\n")).forEach(DamagedFilesTest::survives);
    }

    @Test
    void cells_lost_or_doubled() {
        FILES.stream().flatMap(text -> linesLostOrDoubled(text, ";")).forEach(DamagedFilesTest::survives);
        FILES.stream().flatMap(text -> linesLostOrDoubled(text, ",")).forEach(DamagedFilesTest::survives);
    }

    @Test
    void cut_off_anywhere() {
        for (String text : FILES) {
            IntStream.range(0, text.length()).forEach(end -> {
                survives(text.substring(0, end));
                survives(text.substring(end));
            });
        }
    }

    @Test
    void characters_lost_or_doubled_anywhere() {
        for (String text : FILES) {
            IntStream.range(0, text.length()).forEach(index -> {
                survives(text.substring(0, index) + text.substring(index + 1));
                survives(text.substring(0, index + 1) + text.substring(index));
            });
        }
    }

    @Test
    void characters_put_in_anywhere() {
        String text = Sample.CUMULATIVE;
        for (String intruder : INTRUDERS) {
            IntStream.rangeClosed(0, text.length())
                    .forEach(index -> survives(text.substring(0, index) + intruder + text.substring(index)));
        }
    }
}
