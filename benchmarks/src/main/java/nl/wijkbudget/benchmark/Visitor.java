package nl.wijkbudget.benchmark;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody with a browser, who may be logged in as one of the people of the demo. */
final class Visitor {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String EDGE = "----wijkbudget";

    private final URI root;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    Visitor(URI root) {
        this.root = root;
    }

    Visitor as(String person) throws IOException, InterruptedException {
        send("/inloggen", "/inloggen/demo", Map.of("wie", person, "next", "/"));
        return this;
    }

    String get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request(path).GET().build(), BodyHandlers.ofString());
        return accepted(answer).body();
    }

    JsonNode json(String path) throws IOException, InterruptedException {
        return JsonMapper.shared().readTree(get(path));
    }

    /** Sends the fields as a form of a page does. */
    void send(String page, String action, Map<String, String> fields) throws IOException, InterruptedException {
        String form = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&", "_csrf=" + encoded(token(page)) + "&", ""));
        accepted(client.send(
                request(action)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString()));
    }

    /** Sends a file to import, and answers with where one can see how it goes. */
    String upload(Path file) throws IOException, InterruptedException {
        String body =
                "--%s\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"%s\"\r\n\r\n%s\r\n--%s--\r\n"
                        .formatted(EDGE, file.getFileName(), Files.readString(file), EDGE);
        HttpResponse<String> answer = accepted(client.send(
                request("/import")
                        .header("Content-Type", "multipart/form-data; boundary=" + EDGE)
                        .header("X-CSRF-TOKEN", token("/import"))
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString()));
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private String token(String page) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(get(page));
        if (!token.find()) {
            throw new IllegalStateException("There is no form on " + page);
        }
        return token.group(1);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(root.resolve(path)).header("Accept", "text/html,*/*;q=0.8");
    }

    private static HttpResponse<String> accepted(HttpResponse<String> answer) {
        if (answer.statusCode() >= 400) {
            throw new IllegalStateException(answer + ": " + answer.body());
        }
        return answer;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
