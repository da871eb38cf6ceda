package nl.wijkbudget.standalone.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One page in a browser, and what somebody does with it. */
public final class Tab {
    private static final String LOADED = "Page.loadEventFired";
    private static final String DOWNLOAD = "Browser.downloadProgress";
    private static final String DONE = "completed";

    private final DevTools tools;
    private final String context;
    private final String session;

    Tab(DevTools tools, String context, String session) {
        this.tools = tools;
        this.context = context;
        this.session = session;
        order("Page.enable", Map.of());
        order("Runtime.enable", Map.of());
        dark(false);
    }

    /** In CSS pixels. */
    public Tab sized(int width, int height) {
        order(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        return this;
    }

    /** What the reader asked of the device; and nothing slides, so that it is where it was when it is pressed. */
    public Tab dark(boolean dark) {
        var scheme = Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
        var motion = Map.of("name", "prefers-reduced-motion", "value", "reduce");
        order("Emulation.setEmulatedMedia", Map.of("media", "screen", "features", List.of(scheme, motion)));
        return this;
    }

    public Tab withoutScripts() {
        order("Emulation.setScriptExecutionDisabled", Map.of("value", true));
        return this;
    }

    public Tab open(URI address) {
        leadsToAPage(() -> order("Page.navigate", Map.of("url", address.toString())));
        return this;
    }

    /** Presses a link or button that leads to another page. */
    public Tab follow(String selector) {
        return followOn(first(selector));
    }

    /** The same, with an element as the value of an expression. */
    public Tab followOn(String element) {
        leadsToAPage(() -> clickOn(element));
        return this;
    }

    /** Presses a button that leads to a file, and gives what is in it. */
    public byte[] downloadOn(String element) {
        try {
            Path folder = Files.createTempDirectory("downloads-");
            tools.order(
                    "",
                    "Browser.setDownloadBehavior",
                    Map.of(
                            "behavior",
                            "allowAndName",
                            "browserContextId",
                            context,
                            "downloadPath",
                            folder.toString(),
                            "eventsEnabled",
                            true));
            var done = tools.next(
                    "", DOWNLOAD, event -> DONE.equals(event.at("/params/state").asString("")));
            clickOn(element);
            Path file = folder.resolve(
                    DevTools.within(done, DOWNLOAD).at("/params/guid").asString());
            byte[] bytes = Files.readAllBytes(file);
            Files.delete(file);
            Files.delete(folder);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends a form as a script or the Enter key would. */
    public Tab send(String form) {
        leadsToAPage(() -> evaluate("document.querySelector(%s).requestSubmit()".formatted(quoted(form))));
        return this;
    }

    public void click(String selector) {
        clickOn(first(selector));
    }

    /** Where a finger would: in the middle of it, or of its first line. */
    public void clickOn(String element) {
        evaluate(element + ".scrollIntoView({block: 'center', behavior: 'instant'})");
        JsonNode middle = evaluate(
                "(r => ({x: r.x + r.width / 2, y: r.y + r.height / 2}))(%s.getClientRects()[0])".formatted(element));
        for (String kind : List.of("mousePressed", "mouseReleased")) {
            order(
                    "Input.dispatchMouseEvent",
                    Map.of(
                            "type",
                            kind,
                            "x",
                            middle.get("x").asDouble(),
                            "y",
                            middle.get("y").asDouble(),
                            "button",
                            "left",
                            "clickCount",
                            1));
        }
    }

    /** Presses a key by its name, such as {@code Tab} or {@code Enter}. */
    public Tab press(String key) {
        String text = key.equals("Enter") ? "\r" : "";
        int code = key.equals("Enter") ? 13 : 9;
        order(
                "Input.dispatchKeyEvent",
                Map.of("type", "keyDown", "key", key, "windowsVirtualKeyCode", code, "text", text));
        order("Input.dispatchKeyEvent", Map.of("type", "keyUp", "key", key, "windowsVirtualKeyCode", code));
        return this;
    }

    /** Types into whatever has the focus. */
    public Tab type(String text) {
        order("Input.insertText", Map.of("text", text));
        return this;
    }

    /** As it is shown; a space that keeps words on one line is like any other. */
    public String text(String selector) {
        return evaluate(first(selector) + ".innerText").asString().replace('\u00a0', ' ');
    }

    /** The value of an expression, awaited when it is promised. */
    public JsonNode evaluate(String expression) {
        JsonNode answer = order(
                "Runtime.evaluate", Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(expression + ": " + answer.get("exceptionDetails"));
        }
        return Objects.requireNonNullElse(answer.get("result").get("value"), answer);
    }

    /** What can be seen, as WebP. */
    public byte[] picture() {
        String data = order("Page.captureScreenshot", Map.of("format", "webp", "quality", 75))
                .get("data")
                .asString();
        return Base64.getDecoder().decode(data);
    }

    private void leadsToAPage(Runnable deed) {
        CompletableFuture<JsonNode> loaded = tools.next(session, LOADED);
        deed.run();
        DevTools.within(loaded, LOADED);
    }

    private JsonNode order(String method, Map<String, ?> parameters) {
        return tools.order(session, method, parameters);
    }

    private static String first(String selector) {
        return "document.querySelector(%s)".formatted(quoted(selector));
    }

    /** As a script has it. */
    public static String quoted(@Nullable String text) {
        return "'" + Objects.requireNonNull(text).replace("'", "\\'") + "'";
    }
}
