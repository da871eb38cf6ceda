package nl.wijkbudget.commandservice;

import java.util.Map;
import nl.wijkbudget.Wijk;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.door.command.Acting;
import org.axonframework.commandhandling.CommandMessage;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMultipartMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Speaks HTTP for a test: JSON in which single quotes may stand for double ones. */
public final class Doors {
    private static final String ROOT = "/api/v1";

    private final MockMvcTester http;
    private final SentCommands sent;
    private final JsonMapper json;

    Doors(MockMvcTester http, SentCommands sent, JsonMapper json) {
        this.http = http;
        this.sent = sent;
        this.json = json;
    }

    public MockMvcRequestBuilder post(String path, String body) {
        return anonymous(HttpMethod.POST, path, body).headers(by(Wijk.ORGANISER));
    }

    public MockMvcRequestBuilder put(String path, String body) {
        return anonymous(HttpMethod.PUT, path, body).headers(by(Wijk.ORGANISER));
    }

    public MockMvcRequestBuilder anonymous(HttpMethod verb, String path, String body) {
        return http.method(verb)
                .uri(ROOT + path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body.replace('\'', '"'));
    }

    MockMultipartMvcRequestBuilder upload(String path, MockMultipartFile file) {
        return http.post().uri(ROOT + path).multipart().file(file);
    }

    public static org.springframework.http.HttpHeaders by(Authority authority) {
        var headers = new org.springframework.http.HttpHeaders();
        headers.set(WhoeverIsNamed.ACTOR, authority.actor().value());
        headers.set(Acting.ROLE, authority.role().name());
        if (authority.mandate() != null) {
            headers.set(Acting.MANDATE, authority.mandate().value());
        }
        return headers;
    }

    /** The command that came out of the door. */
    public Object sentBy(MockMvcRequestBuilder request) {
        return messageOf(request).getPayload();
    }

    /** On whose authority it came. */
    public Map<String, ?> metaDataOf(MockMvcRequestBuilder request) {
        return messageOf(request).getMetaData();
    }

    private CommandMessage<?> messageOf(MockMvcRequestBuilder request) {
        sent.forget();
        MvcTestResult result = request.exchange();
        if (result.getResponse().getStatus() == 400) {
            throw new AssertionError(read(result).toString());
        }
        return sent.last();
    }

    public JsonNode read(MvcTestResult result) {
        return json.readTree(result.getResponse().getContentAsByteArray());
    }

    /** A tree to compare an answer with. */
    public JsonNode tree(String expected) {
        return json.readTree(expected.replace('\'', '"'));
    }
}
