package nl.wijkbudget.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;

/** How an organiser brings in an election on pages: looks first, thinks better of it, does it all the same, and undoes it. */
record ImportStory(Engine engine, Browser organiser) {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String ELECTION = """
            META
            key;value
            description;Stemmen in Verweg
            country;Netherlands
            unit;Verweg
            instance;2025
            num_projects;2
            num_votes;2
            budget;100
            vote_type;approval
            rule;greedy
            date_begin;2025
            date_end;2025
            PROJECTS
            project_id;cost;name;latitude
            1;40;Bomen;53.2
            2;30,50;Bank;53.3
            VOTES
            voter_id;age;vote
            a;42;1
            b;43;1,2
            """;

    void tell() {
        String looked = upload();
        long before = engine.caughtUp();
        Visit coming = when(looked, "Dit komt erin");
        assertThat(coming.text())
                .contains("Er is nog niets opgeslagen.", "Stemmen in Verweg", "EUR 70,50", "Bomen", "Bank")
                .contains("latitude projecten begrepen Samen zeggen ze waar het project komt.")
                .contains("age stembiljetten weggelaten Dit gaat over de stemmer en hoort niet bij een stembiljet.")
                .contains("cost projecten begrepen Dit is de prijs van een project.");
        assertThat(coming.press("Toch niet").text()).contains("U hebt dit bestand niet geïmporteerd.");
        assertThat(engine.caughtUp()).as("nothing was stored").isEqualTo(before);

        String agreed = upload();
        when(agreed, "Dit komt erin").press("Importeren");
        Visit done = when(agreed, "Bekijk de uitslag");
        engine.caughtUp();
        String result = done.page().select("main a[href^=/rondes/]").attr("href");
        assertThat(Visit.to(organiser, result).text()).contains("Bomen");
        assertThat(when(upload(), "Dit komt erin").text()).contains("Deze verkiezing staat er al.");

        undo(agreed, result.replace("/uitslag", ""));
        assertThat(when(upload(), "Dit komt erin").page().select("main button").eachText())
                .as("exactly this file cannot come in again")
                .containsExactly("Toch niet");
        forgotten();
    }

    /** The page of a file that waits for a yes. */
    String waiting() {
        String page = upload();
        when(page, "Dit komt erin");
        return page;
    }

    private void undo(String imported, String round) {
        String undoing = imported + "?doe=ongedaan";
        Visit asked = Visit.to(organiser, undoing);
        assertThat(asked.text()).contains("Er wordt niets gewist.", "Dat komt in het logboek.");
        Visit undone = asked.press("Geef mij dit mandaat")
                .fill("Waarom?", "Het was een proef")
                .press("Deze import ongedaan maken");
        assertThat(undone.problem()).isEmpty();
        assertThat(undone.text()).contains("Deze import is ongedaan gemaakt: de ronde is gestopt.");
        assertThat(Visit.to(organiser, round).text()).contains("Deze ronde is gestopt.");
    }

    private void forgotten() {
        Visit forgotten = Visit.to(organiser, "/import/lang-geleden");
        assertThat(forgotten.status()).isEqualTo(404);
        assertThat(forgotten.heading()).isEqualTo("Deze import kennen wij niet meer");
        assertThat(forgotten.text()).contains("Kies het opnieuw als u het nog wilt.");
    }

    private String upload() {
        Reply taken = organiser.upload("/import", "verweg.pb", ELECTION);
        return taken.headers().firstValue("Location").orElseThrow(() -> new AssertionError(taken.text()));
    }

    private Visit when(String page, String said) {
        Instant end = Instant.now().plus(PATIENCE);
        Visit shown = Visit.to(organiser, page);
        while (!shown.text().contains(said) && Instant.now().isBefore(end)) {
            Thread.onSpinWait();
            shown = Visit.to(organiser, page);
        }
        assertThat(shown.text()).contains(said);
        return shown;
    }
}
