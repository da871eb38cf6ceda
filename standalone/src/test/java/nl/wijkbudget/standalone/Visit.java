package nl.wijkbudget.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.Connection.KeyVal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A page as someone with a browser without scripts has it before them: fills in its forms by their labels, and presses its buttons. */
final class Visit {
    private final Browser browser;
    private final Reply reply;
    private final Document page;

    private Visit(Browser browser, Reply reply, String address) {
        this.browser = browser;
        this.reply = reply;
        this.page = Jsoup.parse(reply.text().replace('\u00a0', ' '), address);
    }

    static Visit to(Browser browser, String address) {
        return new Visit(browser, browser.get(address), "http://localhost" + address);
    }

    int status() {
        return reply.status();
    }

    Reply reply() {
        return reply;
    }

    Document page() {
        return page;
    }

    /** What stands in the main part, with single spaces. */
    String text() {
        return Objects.requireNonNull(page.selectFirst("main"), reply.text()).text();
    }

    String heading() {
        return Objects.requireNonNull(page.selectFirst("h1"), reply.text()).text();
    }

    /** What a page says that went wrong; empty when nothing did. */
    String problem() {
        return page.select("#fout").text();
    }

    /** Writes into the field with this label; a choice is made by its words. */
    Visit fill(String label, String text) {
        Element field = field(label);
        if (field.tagName().equals("select")) {
            field.select("option").forEach(option -> option.removeAttr("selected"));
            choice(field, text).attr("selected", "selected");
        } else if (field.tagName().equals("textarea")) {
            field.text(text);
        } else {
            field.attr("value", text);
        }
        return this;
    }

    Visit tick(String label) {
        field(label).attr("checked", "checked");
        return this;
    }

    Visit untick(String label) {
        field(label).removeAttr("checked");
        return this;
    }

    /** The only button with this text; goes where the answer leads, and has no patience with refusals by other than a page. */
    Visit press(String button) {
        List<Element> found = page.select("button").stream()
                .filter(each -> each.text().equals(button))
                .toList();
        assertThat(found).as("buttons " + button + " on " + text()).hasSize(1);
        FormElement form = (FormElement) Objects.requireNonNull(found.get(0).closest("form"));
        String action = path(form.absUrl("action").isEmpty() ? page.location() : form.absUrl("action"));
        String fields = form.formData().stream().map(field -> encoded(field)).collect(Collectors.joining("&"));
        return follow(browser.send("POST", action, fields), action);
    }

    private Visit follow(Reply answer, String asked) {
        return answer.headers()
                .firstValue("Location")
                .map(next -> to(browser, path("http://localhost" + path(next))))
                .orElseGet(() -> new Visit(browser, answer, "http://localhost" + asked));
    }

    private Element field(String label) {
        List<Element> labels = page.select("label").stream()
                .filter(each -> each.text().equals(label) || each.text().startsWith(label + " "))
                .toList();
        assertThat(labels).as("labels " + label + " on " + text()).hasSize(1);
        return Objects.requireNonNull(page.getElementById(labels.get(0).attr("for")));
    }

    private static Element choice(Element field, String text) {
        return field.select("option").stream()
                .filter(option -> option.text().startsWith(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text + " is not among " + field));
    }

    private static String encoded(KeyVal field) {
        return URLEncoder.encode(field.key(), StandardCharsets.UTF_8) + "="
                + URLEncoder.encode(field.value(), StandardCharsets.UTF_8);
    }

    private static String path(String url) {
        return url.replaceFirst("^https?://[^/]+", "");
    }
}
