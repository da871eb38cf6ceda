package nl.wijkbudget.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.wijkbudget.Wijk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that comes in is read and gone, whatever it is called; one that goes out has a name of ours. */
class FilesInAndOutTest {
    private static final String MARK = "teken-van-wat-hier-binnenkwam";
    private static final String HOSTILE_NAME = "../../kwaad.jsp";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir
    private static Path folder;

    private static Engine engine;

    @BeforeAll
    static void start() {
        engine = Engine.start("--wijkbudget.data=" + folder, MailLoginTest.VAULT_KEY);
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    @Test
    void an_upload_is_kept_nowhere_and_served_by_nobody() throws IOException {
        Api api = engine.api();
        Reply taken = api.send(upload(api, "META\nkey;value\n<% " + MARK + " %>\n"));
        assertThat(taken.status()).isEqualTo(202);

        Instant end = Instant.now().plus(PATIENCE);
        while (!copies().isEmpty() && Instant.now().isBefore(end)) {
            Thread.onSpinWait();
        }

        assertThat(copies()).isEmpty();
        assertThat(Traces.of(MARK).in(folder)).isEmpty();
        for (String path :
                List.of("/kwaad.jsp", "/import/kwaad.jsp", "/stijl/kwaad.jsp", "/script/..%2f..%2fkwaad.jsp")) {
            assertThat(api.get(path).text()).as(path).doesNotContain(MARK);
            assertThat(api.get(path).status()).as(path).isIn(400, 401, 404);
        }
    }

    @Test
    void a_download_is_called_as_we_call_it() {
        Api api = engine.api();
        SmallRound round = new SmallRound(api, "bestandenwijk");
        round.upToVoting();
        Reply codes = api.send(api.signed(Wijk.ORGANISER, "/api/v1" + round.path("/stemcodes") + "?filename=kwaad.exe")
                .header("Accept", "text/csv; name=\"kwaad.exe\"")
                .POST(Api.json("{'batch': 'druk-1', 'count': 1}")));

        assertThat(codes.headers().allValues("Content-Disposition"))
                .containsExactly("attachment; filename=\"stemcodes-bestandenwijk-druk-1.csv\"");
        assertThat(api.send(api.signed(Wijk.ORGANISER, "/api/v1" + round.path("/stemcodes"))
                                .POST(Api.json("{'batch': 'druk\\r\\nSet-Cookie: a=b', 'count': 1}")))
                        .outcome())
                .isEqualTo("400 request.is-malformed");
        assertThat(api.get("/log/bewijs/..%5Ckwaad.exe").headers().allValues("Content-Disposition"))
                .isEmpty();
    }

    private static HttpRequest.Builder upload(Api api, String content) {
        String boundary = "grens-van-het-bestand";
        return HttpRequest.newBuilder(api.root().resolve("/api/v1/imports"))
                .header("Authorization", "Bearer " + Tokens.of(Wijk.ORGANISER))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofString(String.join(
                        "\r\n",
                        "--" + boundary,
                        "Content-Disposition: form-data; name=\"bestand\"; filename=\"" + HOSTILE_NAME + "\"",
                        "Content-Type: text/plain",
                        "",
                        content,
                        "--" + boundary + "--",
                        "")));
    }

    /** What of the upload lies in the folder for temporary files, where copies are made. */
    private static List<Path> copies() throws IOException {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        try (Stream<Path> files = Files.find(
                temporary,
                1,
                (file, is) -> is.isRegularFile() && isOurs(file.getFileName().toString()))) {
            return files.filter(FilesInAndOutTest::isMarked).toList();
        }
    }

    private static boolean isOurs(String name) {
        return name.startsWith("wijkbudget-import") || name.startsWith("upload_");
    }

    private static boolean isMarked(Path file) {
        try {
            return Files.readString(file).contains(MARK);
        } catch (IOException goneMeanwhile) {
            return false;
        }
    }
}
