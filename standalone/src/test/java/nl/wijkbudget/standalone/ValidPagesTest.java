package nl.wijkbudget.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The checker of the W3C has nothing against any page as it is served, nor against the style sheet; it looks at all of them at once, in a process of its own. */
class ValidPagesTest {
    private static final String CHECKER = "nu.validator.client.SimpleCommandLineValidator";
    /** Of the language of style sheets it knows no more than that of some years ago. */
    private static final String NEWER_THAN_THE_CHECKER = ".*(at-rule “@layer”|“::details-content”|“paint-order”).*";

    @TempDir
    Path folder;

    @Test
    void the_checker_of_the_w3c_finds_nothing_but_what_was_broken_on_purpose() throws Exception {
        for (String language : List.of("nl", "ar")) {
            save(language, DemoInABrowser.plain(), DemoInABrowser.pages());
            save(language, DemoInABrowser.plain("procesbeheer"), DemoInABrowser.pagesOfOrganisers());
            save(language, DemoInABrowser.plain("budgethouder"), DemoInABrowser.pagesOfTreasurers());
            save(language, DemoInABrowser.plain("koploper-jeugd"), DemoInABrowser.pagesOfContacts());
        }
        saveTheBooth();
        Files.writeString(
                folder.resolve("style.css"),
                DemoInABrowser.plain().get("/stijl/wijkbudget.css").text());
        Files.writeString(folder.resolve("broken.html"), """
                <!DOCTYPE html>
                <html lang="nl">
                <head><title>x</title></head>
                <body><ul><p>x</p></ul></body>
                </html>
                """);
        Files.writeString(folder.resolve("broken.css"), "p { colour: red }\n");

        assertThat(complaints())
                .extracting(each -> each.replaceFirst("^\"file:.*/(.*)\":[0-9].* error: (.{30}).*", "$1 $2"))
                .containsExactlyInAnyOrder(
                        "broken.html Element “p” not allowed as chi", "broken.css CSS: “colour”: Property “colou");
    }

    private void save(String language, Browser browser, Stream<String> pages) throws IOException {
        for (String page : pages.toList()) {
            save(language + page, browser.get(DemoInABrowser.in(page, language)).text());
        }
    }

    /** Its steps have no address of their own. */
    private void saveTheBooth() throws IOException {
        Visit code = Visit.to(DemoInABrowser.plain(), "/rondes/de-wijert-nu/stemmen?taal=nl");
        Visit refused = code.fill("Uw stemcode", "K7PM-4RDX-9WQ2").press("Verder");
        save("refused", refused.reply().text());
        Visit ballot = refused.fill("Uw stemcode", DemoInABrowser.code()).press("Verder");
        save("ballot", ballot.reply().text());
        Visit review = ballot.tick("Voorbeeld: leenpunt").press("Kijk uw stem na");
        save("review", review.reply().text());
        save("receipt", review.press("Stem versturen").reply().text());
    }

    private void save(String name, String page) throws IOException {
        Files.writeString(folder.resolve(name.replaceAll("[^a-z0-9]+", "-") + ".html"), page);
    }

    private List<String> complaints() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xss64m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                Path.of("target", "checker", "*").toString(),
                CHECKER,
                "--errors-only",
                "--also-check-css",
                "--exit-zero-always",
                "--format",
                "gnu",
                "--filterpattern",
                NEWER_THAN_THE_CHECKER));
        try (Stream<Path> files = Files.list(folder)) {
            files.map(Path::toString).sorted().forEach(command::add);
        }
        Process checker = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> said = checker.inputReader().lines().toList();
        assertThat(checker.waitFor()).as(String.join("\n", said)).isZero();
        return said;
    }
}
