package nl.wijkbudget.reading.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reader gets the language that was chosen, or else the one that the browser asks for. */
@ReadingTest
class LanguagesTest {
    private final Reader reader;

    LanguagesTest(Reader reader) {
        this.reader = reader;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    nl | ltr | Wat gebeurt er nu?
                    en | ltr | What is going on now?
                    ar | rtl | ماذا يحدث الآن؟
                    """)
    void a_browser_is_answered_in_its_language(String tag, String direction, String title) {
        Page page = Page.of(reader.browse("/", tag, ""));

        assertThat(page.texts("/html/@lang | /html/@dir")).containsExactlyInAnyOrder(tag, direction);
        assertThat(page.texts("//h1")).containsExactly(title);
    }

    @ParameterizedTest
    @CsvSource({"fr,nl", "'fr, en;q=0.5',en", "ar-EG,ar", "*,nl", "not a language!,nl"})
    void the_first_language_that_we_speak_is_taken_and_else_dutch(String accepted, String tag) {
        assertThat(Page.of(reader.browse("/", accepted, "")).texts("/html/@lang"))
                .containsExactly(tag);
    }

    @Test
    void a_choice_is_kept_in_a_cookie_that_says_nothing_else() {
        assertThat(reader.browse("/?taal=en").getResponse().getHeaders("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("taal=en; Path=/; Max-Age=31536000; ")
                .endsWith("; HttpOnly; SameSite=Lax");
        assertThat(Page.of(reader.browse("/", "ar", "en")).texts("/html/@lang")).containsExactly("en");
        assertThat(Page.of(reader.browse("/?taal=ar", "nl", "en")).texts("/html/@lang"))
                .containsExactly("ar");
    }

    @Test
    void a_language_that_we_do_not_speak_is_not_kept() {
        assertThat(reader.browse("/?taal=fr").getResponse().getHeaders("Set-Cookie"))
                .isEmpty();
    }

    @Test
    void every_page_links_to_itself_in_each_language() {
        Page page = reader.page("/projecten?thema=groen&taal=nl");

        assertThat(page.texts("//a[@hreflang]/@href"))
                .containsExactly("?thema=groen&taal=nl", "?thema=groen&taal=en", "?thema=groen&taal=ar");
        assertThat(page.texts("//a[@hreflang and @aria-current]")).containsExactly("Nederlands");
    }

    @Test
    void a_page_that_is_not_there_says_so_in_the_language_of_the_reader() {
        Page page = Page.of(reader.browse("/hier-is-niets", "en", ""));

        assertThat(page.texts("//h1")).containsExactly("This page does not exist");
        assertThat(page.texts("//main/p")).contains("There is nothing at this address.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    nl | EUR 20.000,00 | 2 maart 2026 13:08
                    en | EUR 20,000.00 | 2 March 2026 13:08
                    ar | EUR 20,000.00 | 2 مارس 2026 13:08
                    """)
    void amounts_and_moments_are_written_as_people_read_them_with_western_digits(
            String tag, String amount, String moment) {
        Page page = Page.of(reader.browse("/projecten/bomen", tag, ""));

        assertThat(page.texts("//dl[@class='facts'][2]/div[1]/dd")).containsExactly(amount);
        assertThat(page.texts("//ol[@class='timeline']/li[1]/p[@class='meta']/span[1]"))
                .isEqualTo(List.of(moment));
        assertThat(page.source()).as("on one line").contains(amount.replace(' ', '\u00a0'));
    }
}
