package nl.wijkbudget.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbudget.standalone.browser.WithChromium;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The checker of the W3C finds no error on any page. */
@WithChromium
class ValidPagesTest {
    /** It calls itself often. */
    private static final int DEEP = 64 * 1024 * 1024;

    static Stream<String> pages() {
        return DemoInABrowser.pages();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void is_valid_in_each_language(String page) throws IOException, InterruptedException {
        for (String language : List.of("nl", "ar")) {
            assertThat(errors(DemoInABrowser.address(page, language)))
                    .as(page + " in " + language)
                    .isEmpty();
        }
    }

    private static String errors(URI address) throws IOException, InterruptedException {
        byte[] page = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()
                .send(
                        HttpRequest.newBuilder(address)
                                .header("Accept", "text/html")
                                .build(),
                        BodyHandlers.ofByteArray())
                .body();
        FutureTask<String> checking = new FutureTask<>(() -> {
            EmbeddedValidator validator = new EmbeddedValidator();
            validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
            return validator
                    .validate(new ByteArrayInputStream(page))
                    .lines()
                    .filter(line -> line.contains("error:"))
                    .collect(Collectors.joining("\n"));
        });
        new Thread(null, checking, "checker of HTML", DEEP).start();
        try {
            return checking.get();
        } catch (ExecutionException failure) {
            throw new AssertionError(address.toString(), failure.getCause());
        }
    }
}
