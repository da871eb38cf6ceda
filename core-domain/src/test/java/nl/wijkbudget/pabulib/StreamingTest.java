package nl.wijkbudget.pabulib;

import static nl.wijkbudget.pabulib.Sample.VALID;
import static nl.wijkbudget.pabulib.Sample.accepted;
import static nl.wijkbudget.pabulib.Sample.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StreamingTest {
    private final List<Object> received = new ArrayList<>();

    private final PabulibListener listener = new PabulibListener() {
        @Override
        public void opened(PabulibOutline outline) {
            received.add(outline);
        }

        @Override
        public void received(PabulibBallot ballot) {
            received.add(ballot);
        }
    };

    @Test
    void the_outline_comes_first_and_then_each_ballot() throws IOException {
        PabulibFile file = accepted(VALID);
        PabulibOutline outline = new PabulibOutline(file.meta(), file.projects());
        PabulibReading<PabulibOutline> reading = new PabulibReader().stream(new StringReader(VALID), listener);
        assertThat(reading).isEqualTo(new PabulibReading.Accepted<>(outline, new FaultReport(List.of(), 0, 0)));
        assertThat(received)
                .containsExactly(outline, file.votes().get(0), file.votes().get(1));
    }

    @Test
    void ballots_with_errors_are_left_out() throws IOException {
        PabulibReading<PabulibOutline> reading =
                new PabulibReader().stream(new StringReader(with("v;p,q", "v;x")), listener);
        assertThat(reading).isInstanceOf(PabulibReading.Refused.class);
        assertThat(received).hasSize(2).endsWith(accepted(VALID).votes().get(1));
    }

    @Test
    void a_check_finds_what_a_reading_finds() throws IOException {
        String text = with("v;p,q", "v;x");
        ByteArrayInputStream bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        assertThat(new PabulibReader().check(bytes).report())
                .isEqualTo(Sample.read(text).report());
    }
}
