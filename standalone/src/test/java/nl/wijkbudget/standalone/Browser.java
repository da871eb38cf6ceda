package nl.wijkbudget.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Someone with a browser without scripts: keeps cookies, and sends forms with the token that the page put in them. */
final class Browser {
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final URI root;
    private final HttpClient client;

    Browser(Api api) {
        this(
                api.root(),
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build());
    }

    private Browser(URI root, HttpClient client) {
        this.root = root;
        this.client = client;
    }

    /** The same browser, after the program came back elsewhere on this machine. */
    Browser movedTo(Api api) {
        return new Browser(api.root(), client);
    }

    /** Sends a form that another site, or nobody, made. */
    Reply send(String method, String path, String form) {
        return send(HttpRequest.newBuilder(root.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(method, BodyPublishers.ofString(form)));
    }

    Reply get(String path) {
        return send(HttpRequest.newBuilder(root.resolve(path))
                .header("Accept", "text/html,*/*;q=0.8")
                .GET());
    }

    /** Fills in a form of a page, and sends it; answers with what came back, not with where that leads. */
    Reply submit(String page, String action, String... namesAndValues) {
        Reply shown = get(page);
        assertThat(shown.status()).as(page).isEqualTo(200);
        Matcher token = FORM_TOKEN.matcher(shown.text());
        List<String> fields = new ArrayList<>();
        if (token.find()) {
            fields.add("_csrf=" + encoded(token.group(1)));
        }
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.add(encoded(namesAndValues[i]) + "=" + encoded(namesAndValues[i + 1]));
        }
        return send(HttpRequest.newBuilder(root.resolve(action))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(String.join("&", fields))));
    }

    /** Chooses a file in the only form for one on a page, and sends it. */
    Reply upload(String page, String name, String content) {
        Matcher token = FORM_TOKEN.matcher(get(page).text());
        assertThat(token.find()).as(page).isTrue();
        String edge = "grens-van-het-bestand";
        return send(HttpRequest.newBuilder(root.resolve(page))
                .header("Content-Type", "multipart/form-data; boundary=" + edge)
                .POST(BodyPublishers.ofString(String.join(
                        "\r\n",
                        "--" + edge,
                        "Content-Disposition: form-data; name=\"_csrf\"",
                        "",
                        token.group(1),
                        "--" + edge,
                        "Content-Disposition: form-data; name=\"bestand\"; filename=\"" + name + "\"",
                        "",
                        content,
                        "--" + edge + "--",
                        ""))));
    }

    /** Sends a form as its button does. */
    Reply press(PageForm form) {
        return form.method().equalsIgnoreCase("get")
                ? get(form.action() + "?" + form.body())
                : send("POST", form.action(), form.body());
    }

    /** The page to which an answer leads. */
    Reply follow(Reply answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        return get(answer.headers().firstValue("Location").orElseThrow());
    }

    /** Where an answer leads to. */
    static String leadsTo(Reply reply) {
        return reply.status() + " " + reply.headers().firstValue("Location").orElse("nowhere");
    }

    private Reply send(HttpRequest.Builder request) {
        try {
            var response = client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Reply(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stop);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
