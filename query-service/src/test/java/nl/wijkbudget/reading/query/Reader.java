package nl.wijkbudget.reading.query;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import nl.wijkbudget.access.Visitor;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Someone who reads over HTTP: a program that wants JSON, or a person with a browser. */
public final class Reader {
    private final MockMvcTester http;

    Reader(MockMvcTester http) {
        this.http = http;
    }

    /** The answer of the API. */
    public MvcTestResult json(String address) {
        return http.get().uri(URI.create(address)).exchange();
    }

    /** The answer of the API to someone who reads this language. */
    public MvcTestResult json(String address, String language) {
        return http.get()
                .uri(URI.create(address))
                .header("Accept-Language", language)
                .exchange();
    }

    /** The answer to a program that says what it has of it. */
    public MvcTestResult again(String address, String header, String value) {
        return http.get().uri(URI.create(address)).header(header, value).exchange();
    }

    /** The answer to a browser. */
    public MvcTestResult browse(String address) {
        return http.get().uri(URI.create(address)).accept(MediaType.TEXT_HTML).exchange();
    }

    /** The same to one that asks for this language, with the cookie of a choice when that is not empty. */
    public MvcTestResult browse(String address, String accepted, String chosen) {
        var request =
                http.get().uri(URI.create(address)).accept(MediaType.TEXT_HTML).header("Accept-Language", accepted);
        return (chosen.isEmpty() ? request : request.cookie(new Cookie("taal", chosen))).exchange();
    }

    /** The order of a form or a program. */
    public MvcTestResult post(String address, MediaType accepted) {
        return http.post().uri(URI.create(address)).accept(accepted).exchange();
    }

    /** A page that is there. */
    public Page page(String address) {
        MvcTestResult answer = browse(address);
        assertThat(answer).hasStatusOk();
        return Page.of(answer);
    }

    /** A page as somebody who is logged in gets it. */
    public Page page(String address, Visitor visitor) {
        MvcTestResult answer = http.get()
                .uri(URI.create(address))
                .accept(MediaType.TEXT_HTML)
                .requestAttr(Visitor.ATTRIBUTE, visitor)
                .exchange();
        assertThat(answer).hasStatusOk();
        return Page.of(answer);
    }
}
