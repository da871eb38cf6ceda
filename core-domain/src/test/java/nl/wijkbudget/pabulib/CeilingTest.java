package nl.wijkbudget.pabulib;

import static nl.wijkbudget.pabulib.Sample.VALID;
import static nl.wijkbudget.pabulib.Sample.changed;
import static nl.wijkbudget.pabulib.Sample.fault;
import static nl.wijkbudget.pabulib.Sample.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CeilingTest {
    private static final Ceiling LOW = new Ceiling(40, 30, 3);

    private static FaultReport report(Ceiling ceiling, String text) throws IOException {
        return new PabulibReader(ceiling).read(new StringReader(text)).report();
    }

    @Test
    void faults_beyond_the_ceiling_are_counted_only() throws IOException {
        String text = with("v;p,q", "v;a,b,c,d,e");
        FaultReport report = report(LOW, text);
        assertThat(report)
                .isEqualTo(new FaultReport(
                        List.of(
                                fault(20, 3, FaultCode.PROJECT_IS_UNKNOWN, "a"),
                                fault(20, 3, FaultCode.PROJECT_IS_UNKNOWN, "b"),
                                fault(20, 3, FaultCode.PROJECT_IS_UNKNOWN, "c")),
                        5,
                        0));
        assertThat(report.leftOut()).isEqualTo(2);
    }

    @Test
    void warnings_leave_room_for_an_error() throws IOException {
        String text = changed(VALID, "rule;", "x;1\nx;2\nx;3\nx;4\nx;5\nrule;").replace("w;q", "w;z");
        assertThat(report(LOW, text).faults()).hasSize(4).contains(fault(26, 3, FaultCode.PROJECT_IS_UNKNOWN, "z"));
    }

    @Test
    void reading_stops_at_a_row_that_is_too_long() throws IOException {
        assertThat(report(LOW, with("Wijk", "w".repeat(29))).faults())
                .containsExactly(fault(3, 1, FaultCode.ROW_IS_TOO_LONG, 40));
        assertThat(report(LOW, with("Wijk", "w".repeat(28))).faults()).isEmpty();
    }

    @Test
    void an_open_quote_does_not_swallow_more_than_a_row() throws IOException {
        assertThat(report(LOW, with("Wijk", "\"Wijk")).faults())
                .containsExactly(
                        fault(3, 1, FaultCode.ROW_IS_TOO_LONG, 40), fault(3, 13, FaultCode.QUOTE_IS_NOT_CLOSED));
    }

    @Test
    void reading_stops_at_a_row_too_many() throws IOException {
        Ceiling twenty = new Ceiling(40, 20, 3);
        assertThat(report(twenty, VALID).faults()).containsExactly(fault(21, 1, FaultCode.TOO_MANY_ROWS, 20));
        assertThat(report(new Ceiling(40, 21, 3), VALID).faults()).isEmpty();
    }

    @Test
    void a_file_without_an_end_comes_to_an_end() throws IOException {
        Reader endless = new Reader() {
            @Override
            public int read(char[] target, int offset, int length) {
                Arrays.fill(target, offset, offset + length, ';');
                return length;
            }

            @Override
            public void close() {}
        };
        assertThat(new PabulibReader(LOW).read(endless).report().faults())
                .containsExactly(fault(1, 1, FaultCode.ROW_IS_TOO_LONG, 40));
    }
}
