package nl.wijkbudget.page.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What browsers get from us is plain: markup of today, and scripts that keep nothing and make nothing of what comes in. */
class ScriptsAndMarkupTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern OLD =
            Pattern.compile("(?i)<(object|embed|applet|frame|frameset|iframe|marquee|font)\\b|javascript:|vbscript:");
    private static final Pattern INLINE = Pattern.compile("(?i)<script(?![^>]* (th:)?src=)|\\son[a-z]+=");
    private static final Pattern AGAINST_PASTING =
            Pattern.compile("(?i)\\bon(paste|beforeinput)=|['\"](paste|beforeinput|contextmenu)['\"]");
    private static final Pattern KEEPS =
            Pattern.compile("localStorage|indexedDB|caches\\b|serviceWorker|document\\.cookie|cookieStore");
    private static final Pattern MAKES =
            Pattern.compile("\\beval\\b|\\bFunction\\(|innerHTML|outerHTML|insertAdjacentHTML"
                    + "|document\\.write|__proto__|[.'\"]constructor\\b|Object\\.assign|\\{\\s*\\.\\.\\.[a-z]"
                    + "|\\[[a-z]\\w*\\]\\s*=[^=]");

    @Test
    void no_page_uses_what_browsers_gave_up() {
        assertThat(found(OLD, files(".html"))).isEmpty();
    }

    @Test
    void no_script_stands_in_a_page() {
        assertThat(found(INLINE, files(".html"))).isEmpty();
    }

    @Test
    void what_one_has_to_type_may_be_pasted() {
        assertThat(found(AGAINST_PASTING, Stream.concat(files(".html"), files(".js"))))
                .isEmpty();
    }

    @Test
    void no_script_keeps_anything_for_longer_than_its_tab_but_an_idea_that_was_not_sent() {
        assertThat(found(KEEPS, files(".js")))
                .extracting(found -> found.substring(found.lastIndexOf('/') + 1))
                .containsExactly("concept.js: localStorage");
    }

    @Test
    void marks_of_a_ballot_stay_in_the_tab_until_it_is_sent_and_nothing_else_does() {
        Pattern inTheTab = Pattern.compile("sessionStorage\\.\\w+\\([^)]*\\)?");

        assertThat(found(inTheTab, files(".js")))
                .extracting(found -> found.substring(found.lastIndexOf('/') + 1))
                .containsExactly(
                        "stembiljet.js: sessionStorage.setItem(key, JSON.stringify(marks()",
                        "stembiljet.js: sessionStorage.getItem(key)",
                        "stembiljet.js: sessionStorage.removeItem('stembiljet ' + round)");
    }

    /** Ideas like one's own, proofs of a receipt, and what changes on a page that stands open: all of them reads. */
    @Test
    void three_scripts_ask_the_server_something_and_none_sends_anything() {
        Pattern asks =
                Pattern.compile("\\bfetch\\([^)]*\\)|new EventSource\\([^)]*\\)|XMLHttpRequest|WebSocket|sendBeacon");

        assertThat(found(asks, files(".js")))
                .extracting(found -> found.substring(found.lastIndexOf('/') + 1))
                .containsExactlyInAnyOrder(
                        "concept.js: fetch(address, {credentials: 'same-origin'})",
                        "ontvangstbewijs.js: fetch(address, {cache: 'no-store', credentials: 'omit', referrerPolicy: 'no-referrer'})",
                        "volgen.js: new EventSource(place.dataset.live)");
    }

    @Test
    void no_script_makes_code_markup_or_objects_of_what_comes_in() {
        assertThat(found(MAKES, files(".js"))).isEmpty();
    }

    @Test
    void whatever_does_is_stopped() {
        assertThat(List.of("<embed src=x>", "<a href=\"JavaScript:x\">")).allMatch(OLD.asPredicate());
        assertThat(List.of("<script>x</script>", "<a onclick=\"x\">")).allMatch(INLINE.asPredicate());
        assertThat("<script th:src=\"@{/script/x.js}\" defer>").doesNotContainPattern(INLINE);
        assertThat(List.of("<input onpaste=\"no\"/>", "field.addEventListener('paste', no)"))
                .allMatch(AGAINST_PASTING.asPredicate());
        assertThat(List.of("window.localStorage.x = 1", "document.cookie = 'x'"))
                .allMatch(KEEPS.asPredicate());
        assertThat(List.of(
                        "eval(x)", "a[key] = value", "o.innerHTML = x", "x.__proto__ = y", "x.constructor", "{...x}"))
                .allMatch(MAKES.asPredicate());
    }

    private static List<String> found(Pattern pattern, Stream<Path> files) {
        return files.flatMap(file -> pattern.matcher(text(file)).results().map(match -> file + ": " + match.group()))
                .toList();
    }

    private static Stream<Path> files(String ending) {
        try (Stream<Path> all = Files.walk(RESOURCES)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
