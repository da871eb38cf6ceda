package nl.wijkbudget.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wijkbudget.reason.Figure;
import nl.wijkbudget.reason.ReasonCode;
import nl.wijkbudget.rule.RuleParameter;
import nl.wijkbudget.rule.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code docs/counting.md} says what the program does. */
class CountingPageTest {
    private static final Path PAGE = Path.of("..", "docs", "counting.md");

    private final String page;
    private final Path file;

    CountingPageTest(@TempDir Path folder) throws IOException {
        page = Files.readString(PAGE);
        file = folder.resolve("street.pb");
        Files.writeString(file, block("pb"));
    }

    @Test
    void the_example_prints_what_the_page_shows() throws IOException {
        Matcher command = Pattern.compile("`java -jar wijkbudget[.]jar count street[.]pb (.*)` prints")
                .matcher(page);
        assertThat(command.find()).isTrue();

        assertThat(count(command.group(1).split(" ", -1))).isEqualTo(block("json"));
    }

    @Test
    void the_digest_is_that_of_the_text_on_the_page() throws IOException, NoSuchAlgorithmException {
        String text = page.substring(page.indexOf("```\nwijkbudget-poll-1\n") + "```\n".length());
        byte[] hash = MessageDigest.getInstance("SHA-256")
                .digest(text.substring(0, text.indexOf("```")).getBytes(StandardCharsets.UTF_8));

        assertThat(count("--rule=mes_cost", "--json"))
                .contains("\"inputDigest\": \"" + HexFormat.of().formatHex(hash) + "\"");
    }

    @Test
    void every_name_is_on_the_page() {
        Stream<String> names = Stream.of(
                        Rules.names().stream(),
                        Rules.aliases().stream(),
                        Stream.of(RuleParameter.values()).map(RuleParameter::word),
                        Stream.of(RuleParameter.values()).flatMap(parameter -> parameter.choices().stream()),
                        Stream.of(ReasonCode.values()).map(ReasonCode::code),
                        Stream.of(Figure.values())
                                .map(figure ->
                                        figure.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .flatMap(each -> each);

        assertThat(names).allMatch(name -> page.contains("`" + name + "`"));
    }

    private String count(String... options) throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        List<String> words =
                Stream.concat(Stream.of(file.toString()), Stream.of(options)).toList();
        assertThat(CountFile.run(words, new PrintStream(printed, true, StandardCharsets.UTF_8)))
                .isZero();
        return printed.toString(StandardCharsets.UTF_8);
    }

    private String block(String language) {
        String opening = "```" + language + "\n";
        String text = page.substring(page.indexOf(opening) + opening.length());
        return text.substring(0, text.indexOf("```"));
    }
}
