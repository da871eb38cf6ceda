package nl.wijkbudget.reading.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** What programs follow: well formed, valid by the rules of its format, and the same as long as nothing changed. */
@ReadingTest
class FeedsTest {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String CALENDAR = "/buurten/voorbeeldwijk/vergaderingen.ics";

    private final Reader reader;

    FeedsTest(Reader reader) {
        this.reader = reader;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/buurten/voorbeeldwijk/nieuws.atom",
                "/buurten/voorbeeldwijk/nieuws.atom?taal=ar",
                "/projecten/bomen/nieuws.atom",
                "/projecten/glijbaan/nieuws.atom"
            })
    void a_feed_is_valid_atom(String address) {
        MvcTestResult answer = reader.json(address);

        assertThat(answer).hasStatusOk().headers().hasValue("Content-Type", "application/atom+xml;charset=UTF-8");
        Element feed = parsed(answer).getDocumentElement();
        assertThat(feed.getNamespaceURI() + " " + feed.getLocalName()).isEqualTo(ATOM + " feed");
        assertThat(texts(feed, "feed", "id", "title", "updated")).hasSize(3).noneMatch(String::isBlank);
        assertThat(texts(feed, "author", "name")).containsExactly("Wijkbudget");
        List<Element> entries = elements(feed, "entry");
        assertThat(entries).isNotEmpty().allSatisfy(entry -> {
            assertThat(texts(entry, "entry", "id", "title", "updated"))
                    .hasSize(3)
                    .noneMatch(String::isBlank);
            assertThat(OffsetDateTime.parse(texts(entry, "entry", "updated").get(0)))
                    .isNotNull();
            assertThat(texts(entry, "entry", "id").get(0)).matches("urn:uuid:[0-9a-f-]{36}");
            assertThat(elements(entry, "link").get(0).getAttribute("href")).startsWith("http://localhost/");
        });
        assertThat(entries.stream().map(entry -> texts(entry, "entry", "id").get(0)))
                .doesNotHaveDuplicates();
        assertThat(entries.stream()
                        .map(entry -> texts(entry, "entry", "updated").get(0)))
                .isSortedAccordingTo((one, other) -> OffsetDateTime.parse(other).compareTo(OffsetDateTime.parse(one)));
    }

    @Test
    void a_project_is_followed_from_idea_to_evidence() {
        Element feed = parsed(reader.json("/projecten/bomen/nieuws.atom")).getDocumentElement();

        assertThat(texts(feed, "feed", "title")).containsExactly("Nieuws over Meer bomen");
        assertThat(elements(feed, "entry").stream()
                        .map(entry -> texts(entry, "entry", "title").get(0)))
                .containsExactly(
                        "Bewijs toegevoegd: Meer bomen",
                        "Mijlpaal bereikt: Meer bomen",
                        "Voortgang gemeld: Meer bomen",
                        "Project gestart: Meer bomen",
                        "Haalbaar verklaard: Meer bomen",
                        "Idee ingediend: Meer bomen");
        assertThat(elements(feed, "content").stream().map(Element::getTextContent))
                .contains("De gaten zijn gegraven.\n40%", "Reden: Past in de straat");
    }

    @Test
    void a_neighbourhood_hears_of_its_rounds_projects_and_agenda() {
        Element feed = parsed(reader.json("/buurten/voorbeeldwijk/nieuws.atom")).getDocumentElement();

        assertThat(elements(feed, "entry").stream()
                        .map(entry -> texts(entry, "entry", "title").get(0)))
                .contains(
                        "Plan uitgesteld: Ronde 2026",
                        "Idee ingediend: Bankjes & tafels",
                        "Stemmen geopend: Ronde 2026")
                .hasSizeGreaterThan(15);
        assertThat(reader.json("/buurten/nergens/nieuws.atom")).hasStatus(404);
    }

    @Test
    void whoever_has_it_already_gets_nothing() {
        for (String address : List.of("/buurten/voorbeeldwijk/nieuws.atom", "/projecten/bomen/nieuws.atom", CALENDAR)) {
            MvcTestResult first = reader.json(address);
            String tag = first.getResponse().getHeader("ETag");
            String modified = first.getResponse().getHeader("Last-Modified");
            assertThat(modified).isNotBlank();

            assertThat(reader.again(address, "If-None-Match", String.valueOf(tag)))
                    .hasStatus(304);
            assertThat(reader.again(address, "If-Modified-Since", String.valueOf(modified)))
                    .hasStatus(304);
            assertThat(reader.again(address, "If-None-Match", "\"other\"")).hasStatus(200);
            assertThat(reader.json(address).getResponse().getHeader("ETag")).isEqualTo(tag);
        }
    }

    @Test
    void a_calendar_has_the_meetings_and_the_weeks_in_which_one_votes() throws UnsupportedEncodingException {
        MvcTestResult answer = reader.json(CALENDAR);

        assertThat(answer).hasStatusOk().headers().hasValue("Content-Type", "text/calendar;charset=UTF-8");
        List<String> lines = unfolded(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
        assertThat(blocks(lines)).containsExactly("VCALENDAR", "VTIMEZONE", "DAYLIGHT", "STANDARD", "VEVENT", "VEVENT");
        assertThat(lines)
                .contains(
                        "SUMMARY:Vergadering van de koplopers van Voorbeeldwijk",
                        "DTSTART;TZID=Europe/Amsterdam:20260325T193000",
                        "DURATION:PT2H",
                        "RRULE:FREQ=MONTHLY;BYDAY=-1WE",
                        "SUMMARY:Stemmen: Ronde 2026",
                        "DTSTART:20260302T120000Z");
        assertThat(lines.stream().filter(line -> line.startsWith("UID:")))
                .hasSize(2)
                .doesNotHaveDuplicates();
        assertThat(lines.stream().filter(line -> line.startsWith("DTSTAMP:"))).hasSize(2);
    }

    @Test
    void pages_say_where_they_can_be_followed() {
        assertThat(reader.page("/projecten/bomen").texts("//head/link[@rel='alternate']/@href"))
                .containsExactly("/projecten/bomen/nieuws.atom");
        for (String page : List.of("/buurten/voorbeeldwijk", "/rondes/voorbeeldwijk-2026")) {
            assertThat(reader.page(page).texts("//head/link[@rel='alternate']/@href"))
                    .containsExactly("/buurten/voorbeeldwijk/nieuws.atom", CALENDAR);
            assertThat(reader.page(page).texts("//main//a[@href='" + CALENDAR + "']"))
                    .containsExactly("Vergaderingen en stemweken in Voorbeeldwijk");
        }
    }

    /** Lines as RFC 5545 has them: ended by CR LF, at most 75 octets, and each a name, parameters and a value. */
    private static List<String> unfolded(String text) {
        assertThat(text).endsWith("\r\n").doesNotContainPattern("[^\\r]\\n|\\r[^\\n]");
        assertThat(text.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        List<String> lines = Arrays.asList(text.replace("\r\n ", "").split("\r\n"));
        assertThat(lines).allMatch(line -> line.matches("[A-Z-]+(;[A-Z-]+=[^:;,\"]+)*:[^\\p{Cntrl}]*"));
        return lines;
    }

    /** In the order in which they begin; each ends within the one around it. */
    private static List<String> blocks(List<String> lines) {
        Deque<String> open = new ArrayDeque<>();
        for (String line : lines) {
            if (line.startsWith("BEGIN:")) {
                open.push(line.substring("BEGIN:".length()));
            } else if (line.startsWith("END:")) {
                assertThat(open.pop()).isEqualTo(line.substring("END:".length()));
            } else {
                assertThat(open).isNotEmpty();
            }
        }
        assertThat(open).isEmpty();
        return lines.stream()
                .filter(line -> line.startsWith("BEGIN:"))
                .map(line -> line.substring("BEGIN:".length()))
                .toList();
    }

    private static Document parsed(MvcTestResult answer) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Element> elements(Element within, String name) {
        var found = within.getElementsByTagNameNS(ATOM, name);
        return IntStream.range(0, found.getLength())
                .mapToObj(at -> (Element) found.item(at))
                .toList();
    }

    /** Of the children with these names of elements of this name. */
    private static List<String> texts(Element within, String parent, String... names) {
        return Arrays.stream(names)
                .flatMap(name -> elements(within, name).stream())
                .filter(element -> element.getParentNode().getLocalName().equals(parent))
                .map(Element::getTextContent)
                .toList();
    }
}
