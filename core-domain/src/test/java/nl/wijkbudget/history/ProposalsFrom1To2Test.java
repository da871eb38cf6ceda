package nl.wijkbudget.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.wijkbudget.identity.ProjectId;
import nl.wijkbudget.identity.ThemeId;
import nl.wijkbudget.neighbourhood.Point;
import nl.wijkbudget.project.Location;
import nl.wijkbudget.project.ProjectRevised;
import nl.wijkbudget.project.Proposal;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ProposalsFrom1To2Test {
    private static final String BEFORE = """
            {"project":"bankje","proposal":{"theme":"groen","title":"Een bankje","summary":"Zitten.","willHelp":true}}""";
    private static final ThemeId GREEN = new ThemeId("groen");
    private static final ProjectRevised EVERYWHERE =
            new ProjectRevised(new ProjectId("bankje"), new Proposal(GREEN, "Een bankje", "Zitten.", true, null));

    @Test
    void what_was_proposed_before_is_for_the_whole_neighbourhood() {
        assertThat(read("1", BEFORE)).isEqualTo(EVERYWHERE);
    }

    /** So the journal of read models, which keeps what it once read, need not be read again. */
    @Test
    void it_is_so_too_for_who_reads_without_the_chain() {
        assertThat(JsonMapper.builder().build().readValue(BEFORE, ProjectRevised.class))
                .isEqualTo(EVERYWHERE);
    }

    @Test
    void what_says_where_is_left_alone() {
        String present =
                BEFORE.replace("true}", "true,\"location\":{\"name\":\"Het plein\",\"point\":\"53.19732,6.56712\"}}");
        Location square = new Location("Het plein", new Point("53.19732,6.56712"));
        assertThat(read("2", present))
                .isEqualTo(new ProjectRevised(
                        new ProjectId("bankje"), new Proposal(GREEN, "Een bankje", "Zitten.", true, square)));
    }

    private static Object read(String revision, String json) {
        return EventStreamUtils.upcastAndDeserializeDomainEvents(
                        Stream.of(new StoredEvent(ProjectRevised.class.getName(), revision, json)),
                        Jackson3Serializer.builder().build(),
                        Upcasters.chain())
                .next()
                .getPayload();
    }
}
