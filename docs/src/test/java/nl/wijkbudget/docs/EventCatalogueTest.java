package nl.wijkbudget.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.wijkbudget.decision.Fact;
import org.junit.jupiter.api.Test;
import org.springframework.core.type.filter.AssignableTypeFilter;

/** {@code docs/events.md} lists what can stand in the log. */
class EventCatalogueTest {
    private static final GeneratedPage PAGE = new GeneratedPage("docs/events.md", EventCatalogueTest.class);

    private final List<Class<?>> events = OurClasses.matching(new AssignableTypeFilter(Fact.class));

    @Test
    void the_page_is_what_the_code_says() {
        PAGE.assertSame(page());
    }

    @Test
    void there_are_events() {
        assertThat(events).hasSizeGreaterThan(40);
    }

    private String page() {
        return PAGE.introduction() + """
                # Events

                Everything that can stand in the log: %d events. An id is a short text in JSON, `Money` an integer of cents,
                an `Instant` a text in UTC. Who decided, under which mandate and why is metadata and not repeated in the event.
                How to change one: [a new revision](how-to.md#change-an-event).

                This page is generated. After a change:

                ```
                %s
                ```

                """.formatted(events.size(), PAGE.howToWrite()) + chapters();
    }

    private String chapters() {
        Map<String, List<Class<?>>> byCapability = events.stream()
                .collect(Collectors.groupingBy(OurClasses::capability, TreeMap::new, Collectors.toList()));
        return byCapability.entrySet().stream()
                .map(chapter -> "## " + chapter.getKey() + "\n\n" + texts(chapter.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String texts(List<Class<?>> chapter) {
        return chapter.stream().map(event -> new EventPage(event).text()).collect(Collectors.joining("\n"));
    }
}
