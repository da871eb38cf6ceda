package nl.wijkbudget.smallround;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.wijkbudget.projection.PastEvent;
import nl.wijkbudget.projection.architecture.ReadSide;
import org.junit.jupiter.api.Test;

class SmallRoundTest {
    @Test
    void it_tells_events_of_every_kind_there_is() {
        assertThat(Stream.of(SmallRound.history()).map(PastEvent::payload).map(Object::getClass))
                .containsAll(ReadSide.events())
                .hasSizeGreaterThan(80);
    }
}
