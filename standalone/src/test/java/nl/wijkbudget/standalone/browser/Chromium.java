package nl.wijkbudget.standalone.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A Chromium without a window, with a profile of its own that is thrown away. */
public final class Chromium implements AutoCloseable {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final String SPEAKS = "DevTools listening on ";

    private final Path profile;
    private final Process process;
    private final DevTools tools;

    private Chromium(Path program) throws IOException {
        profile = Files.createTempDirectory("chromium-");
        process = new ProcessBuilder(orders(program)).redirectErrorStream(true).start();
        tools = new DevTools(address());
    }

    public static Chromium start() {
        try {
            return new Chromium(program().orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it is on this machine, if it is. */
    static Optional<Path> program() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private List<String> orders(Path program) {
        return new ArrayList<>(List.of(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "about:blank"));
    }

    /** It says where it can be spoken to as soon as it can; what it says later nobody reads, so it goes nowhere. */
    private URI address() throws IOException {
        var said = process.inputReader();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith(SPEAKS)) {
                Thread rest = new Thread(() -> said.lines().forEach(more -> {}), "what Chromium says");
                rest.setDaemon(true);
                rest.start();
                return URI.create(line.substring(SPEAKS.length()).strip());
            }
        }
        throw new IllegalStateException("Chromium ended before it could be spoken to");
    }

    /** A new tab that shares nothing with others, not even a cookie. */
    public Tab tab() {
        String context = tools.order("", "Target.createBrowserContext", Map.of())
                .get("browserContextId")
                .asString();
        String target = tools.order(
                        "", "Target.createTarget", Map.of("url", "about:blank", "browserContextId", context))
                .get("targetId")
                .asString();
        String session = tools.order("", "Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .get("sessionId")
                .asString();
        return new Tab(tools, context, session);
    }

    @Override
    public void close() {
        tools.close();
        process.destroy();
        process.onExit().join();
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException | UncheckedIOException stillInUse) {
            profile.toFile().deleteOnExit();
        }
    }
}
