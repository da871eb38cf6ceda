package nl.wijkbudget.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.wijkbudget.Wijk;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.standalone.Loopback.Heard;
import nl.wijkbudget.standalone.WritesOfTheDocument.Write;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is sent: the program says in its own words that it will not, tells nothing of its inside, and does nothing. */
class HostileRequestsTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern INSIDE = Pattern.compile(
            "\\n\\s+at [a-z]+\\.|Caused by:|nl\\.wijkbudget\\.|"
                    + "org\\.(springframework|apache|axonframework|hibernate|h2|thymeleaf)\\.|JdbcSQL|tools\\.jackson|Apache Tomcat");
    /** So many values at each place, each time others of the list. */
    private static final int VALUES_EACH = 25;
    /** What HTTP asks for with a transfer coding or a method that nobody knows. */
    private static final int NOT_IMPLEMENTED = 501;

    private static final List<String> BODIES_GO_TO = List.of(
            "POST /api/v1/buurten",
            "POST /api/v1/rondes/nergens/stembiljetten",
            "POST /api/v1/rondes/nergens/stemcodes",
            "PUT /api/v1/buurten/vijandwijk/themas/groen",
            "POST /api/v1/imports");
    private static final List<String> HEADERS_GO_TO =
            List.of("POST /api/v1/buurten", "POST /api/v1/rondes/nergens/stembiljetten");

    private static final Map<Role, String> TOKENS = new EnumMap<>(Role.class);
    private static Program program;
    private static SmallRound round;
    private static int marks;
    private static int tried;

    private final Map<Integer, Integer> statuses = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();
    private long before;
    private Loopback line;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        program = Program.onFilesIn(folder, "--wijkbudget.codes.free-mistakes=1000000");
        round = new SmallRound(program.api(), "vijandwijk");
        round.establish();
        for (Role role : Role.values()) {
            if (role != Role.SYSTEM && role != Role.VOTER) {
                TOKENS.put(role, Tokens.of(Authority.of(new ActorId("vijand"), role)));
            }
        }
    }

    @AfterAll
    static void stop() {
        program.close();
        System.out.println("Hostile requests tried: " + tried);
        assertThat(tried).isGreaterThan(5_000);
    }

    @BeforeEach
    void mark() {
        line = new Loopback(66, program.api().root());
        before = marked();
    }

    /** What is written next stands right behind what was written before, and nothing happened that nobody foresaw. */
    @AfterEach
    void nothing_came_of_it() {
        line.close();
        System.out.println("Statuses: " + statuses);
        assertThat(wrong).isEmpty();
        assertThat(marked()).isEqualTo(before + 1);
        assertThat(program.printed())
                .filteredOn(logged -> logged.contains("Incident") || logged.contains(" ERROR "))
                .isEmpty();
    }

    @Test
    void values_that_no_field_expects() {
        List<String> values = HostileLines.in("values.txt");
        int next = 0;
        for (Write write : new WritesOfTheDocument(
                        program.api().get("/api/v1/openapi.json").json())
                .all()) {
            for (String place : write.places()) {
                for (int each = 0; each < VALUES_EACH; each++) {
                    String value = values.get(next++ % values.size());
                    byte[] body = body(write, place, value).getBytes(StandardCharsets.UTF_8);
                    String head = write.method() + " " + write.path() + " HTTP/1.1\r\nHost: localhost\r\n"
                            + as(write.role()) + "Content-Type: application/json\r\nContent-Length: " + body.length
                            + "\r\n\r\n";
                    refused(write.method() + " " + write.path() + " " + place + " = " + value, joined(head, body));
                }
            }
        }
    }

    @Test
    void bodies_that_are_none() {
        for (String target : BODIES_GO_TO) {
            for (String entry : HostileLines.in("bodies.txt")) {
                int bar = entry.indexOf(" |");
                String type = entry.substring(0, bar);
                byte[] body = HostileLines.bytes(entry.substring(Math.min(bar + 3, entry.length())));
                ByteArrayOutputStream head = new ByteArrayOutputStream();
                head.writeBytes((target + " HTTP/1.1\r\nHost: localhost\r\n" + as(roleFor(target)))
                        .getBytes(StandardCharsets.ISO_8859_1));
                if (!type.equals("none")) {
                    head.writeBytes(HostileLines.bytes("Content-Type: " + type + "\r\n"));
                }
                head.writeBytes(("Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
                head.writeBytes(body);
                refused(target + " with " + entry, head.toByteArray());
            }
        }
    }

    @Test
    void addresses_and_methods_that_lead_nowhere() {
        for (String address : HostileLines.in("addresses.txt")) {
            for (String accept : List.of("", "Accept: text/html\r\n", "Accept: application/json\r\n")) {
                byte[] start = HostileLines.bytes(address);
                String rest = " HTTP/1.1\r\nHost: localhost\r\n" + accept + as(Role.RESIDENT)
                        + "Content-Length: 0\r\nConnection: close\r\n\r\n";
                harmless(address + " " + accept, joined(start, rest.getBytes(StandardCharsets.ISO_8859_1)));
            }
        }
    }

    @Test
    void headers_that_claim_or_break_something() {
        for (String target : HEADERS_GO_TO) {
            for (String header : HostileLines.in("headers.txt")) {
                for (String body :
                        List.of("{}", "{\"neighbourhood\": \"vijandwijk\", \"name\": \"Vijand\", \"residents\": 3}")) {
                    ByteArrayOutputStream request = new ByteArrayOutputStream();
                    request.writeBytes((target + " HTTP/1.1\r\n").getBytes(StandardCharsets.ISO_8859_1));
                    request.writeBytes(
                            joined(HostileLines.bytes(header), "\r\n".getBytes(StandardCharsets.ISO_8859_1)));
                    request.writeBytes((unlessIn(header, "Host", "Host: localhost\r\n")
                                    + unlessIn(header, "Authorization", as(roleFor(target)))
                                    + unlessIn(header, "Content-Length", "Content-Length: " + body.length() + "\r\n")
                                    + "Content-Type: application/json\r\nConnection: close\r\n\r\n" + body)
                            .getBytes(StandardCharsets.ISO_8859_1));
                    harmless(target + " with " + header, request.toByteArray());
                }
            }
        }
    }

    /** About a neighbourhood that exists, where a name alone would make one. */
    private static String body(Write write, String place, String value) {
        String body = write.with(place, value);
        return write.path().equals("/api/v1/buurten") && write.method().equals("POST")
                ? body.replace("\"" + WritesOfTheDocument.NOWHERE + "\"", "\"vijandwijk\"")
                : body;
    }

    /** A write that must be refused, on a connection that stays open as long as the program lets it. */
    private void refused(String what, byte[] request) {
        tried++;
        Heard heard;
        try {
            heard = line.say(request);
        } catch (UncheckedIOException ended) {
            heard = anew().say(request);
        }
        judge(what, heard, heard.status() >= 400);
    }

    /** Something that may be answered, but not with what is inside. */
    private void harmless(String what, byte[] request) {
        tried++;
        try (Loopback once = new Loopback(66, program.api().root())) {
            judge(what, once.sayLast(request), true);
        } catch (UncheckedIOException e) {
            wrong.add(shown(what) + ": " + e.getMessage());
        }
    }

    private void judge(String what, Heard heard, boolean expected) {
        statuses.merge(heard.status(), 1, Integer::sum);
        boolean page = heard.headers().getOrDefault("content-type", "").startsWith("text/html");
        boolean told = heard.status() < 400
                || what.startsWith("HEAD ")
                || (page && heard.text().startsWith("<!DOCTYPE html>"))
                || (what.startsWith("GET /log/tile/") && heard.text().isEmpty())
                || isProblem(heard);
        boolean tells = INSIDE.matcher(heard.text()).find()
                || heard.headers().getOrDefault("set-cookie", "").startsWith("a=");
        if (!expected || !told || tells || (heard.status() >= 500 && heard.status() != NOT_IMPLEMENTED)) {
            wrong.add(shown(what) + ": " + heard.status() + " " + shown(heard.text()));
        }
    }

    private static boolean isProblem(Heard heard) {
        try {
            JsonNode problem = JSON.readTree(heard.text());
            return problem.path("status").asInt(0) == heard.status()
                    && !problem.path("title").asString("").isBlank()
                    && !problem.path("detail").asString("").isBlank();
        } catch (JacksonException none) {
            return false;
        }
    }

    private Loopback anew() {
        line.close();
        line = new Loopback(66, program.api().root());
        return line;
    }

    private static long marked() {
        return round.set(
                        Wijk.ORGANISER,
                        "/buurten/vijandwijk/themas/merk-%d".formatted(++marks),
                        "{'name': 'Merk %d'}".formatted(marks))
                .position();
    }

    private static @Nullable Role roleFor(String target) {
        return target.endsWith("/stembiljetten") ? null : Role.ORGANISER;
    }

    private static String as(@Nullable Role role) {
        return role == null
                ? ""
                : "Authorization: Bearer " + TOKENS.get(role) + "\r\nWijkbudget-Mandate: " + WritesOfTheDocument.NOWHERE
                        + "\r\n";
    }

    private static String unlessIn(String header, String name, String line) {
        return header.startsWith(name + ":") ? "" : line;
    }

    private static byte[] joined(String head, byte[] body) {
        return joined(head.getBytes(StandardCharsets.ISO_8859_1), body);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static String shown(String text) {
        return text.length() <= 300 ? text : text.substring(0, 300) + "…";
    }
}
