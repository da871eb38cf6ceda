package nl.wijkbudget.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Instant;
import java.util.stream.Stream;
import nl.wijkbudget.decision.Fact;
import nl.wijkbudget.door.command.Asked;
import nl.wijkbudget.door.command.CommandDoor;
import nl.wijkbudget.identity.CodeBatchId;
import nl.wijkbudget.standalone.browser.Chromium;
import nl.wijkbudget.standalone.browser.Tab;
import nl.wijkbudget.votingcode.command.CodeDesk;
import nl.wijkbudget.votingcode.command.NewBatch;

/** The demo as people see it: one program with its whole story told, and one browser; both end with the JVM. */
final class DemoInABrowser {
    /** Every page that anyone can open in the demo, in each of the states that it has there. */
    static final String[] PAGES = {
        "/",
        "/buurten/de-wijert",
        "/buurten/de-wijert/themas",
        "/buurten/de-wijert/themas?peildatum=40",
        "/buurten/de-wijert/themas/groen",
        "/buurten/de-wijert/themas/groen?peildatum=40",
        "/buurten/de-wijert/grootboek",
        "/rondes/de-wijert-voorbeeld",
        "/rondes/de-wijert-voorbeeld/uitslag",
        "/rondes/de-wijert-voorbeeld/agenda",
        "/rondes/de-wijert-voorbeeld/agenda?peildatum=gisteren",
        "/rondes/de-wijert-voorbeeld/agenda/vergaderstuk",
        "/rondes/de-wijert-nu",
        "/rondes/de-wijert-nu/loting",
        "/rondes/de-wijert-nu/stemmen",
        "/rondes/de-wijert-nu/stemmen/intrekken",
        "/rondes/de-wijert-voorbeeld/stemmen",
        "/projecten",
        "/projecten?limit=5&cursor=buurtmoestuin",
        "/projecten?status=WITHDRAWN",
        "/projecten?ronde=de-wijert-voorbeeld&beeld=kaart",
        "/projecten/wijkkeuken",
        "/projecten/wandelclub",
        "/logboek?limit=20",
        "/hulp",
        "/uitleg",
        "/narekenen",
        "/ontvangstbewijs",
        "/toegankelijkheid",
        "/privacy",
        "/stijl",
        "/inloggen",
        "/mail/stoppen/0000000000000000000000000000000000000000000000000000000000000000",
        "/mail/gestopt",
        "/beheer",
        "/projecten/onbekend",
        "/hier-is-niets",
    };

    private static final Engine ENGINE = told();
    private static int proofs;

    private DemoInABrowser() {}

    static Tab tab() {
        return Started.CHROMIUM.tab();
    }

    /** A browser without scripts, for what needs no real one. */
    static Browser plain() {
        return new Browser(ENGINE.api());
    }

    /** The same, of somebody who chose on the login page to be this person. */
    static Browser plain(String person) {
        Browser browser = plain();
        browser.submit("/inloggen", "/inloggen/demo", "wie", person, "next", "/");
        return browser;
    }

    static URI address(String path) {
        return ENGINE.api().root().resolve(path);
    }

    /** What stands in a letter of the round that is open, made for a test. */
    static synchronized String code() {
        NewBatch one = new NewBatch(Demo.NEXT_ROUND, new CodeBatchId("proef-" + ++proofs), 1);
        String code = ENGINE.bean(CodeDesk.class)
                .issue(new Asked<>(one, DemoPeople.ORGANISER))
                .get(0)
                .code()
                .printed();
        ENGINE.caughtUp();
        return code;
    }

    /** Who can tell more of the story, in a neighbourhood of their own. */
    static DemoPeople people() {
        return new DemoPeople(ENGINE.bean(CommandDoor.class), Instant.now(), false);
    }

    /** The page of an election that was sent and not let in, so that nothing changes. */
    static String waitingImport() {
        return new ImportStory(ENGINE, plain("procesbeheer")).waiting();
    }

    /** Once every page shows all that was decided. */
    static void caughtUp() {
        ENGINE.caughtUp();
    }

    /** Once this has happened to the one with this id, and every page shows it. */
    static void after(Class<? extends Fact> event, Object id) {
        ENGINE.await(event, id);
        ENGINE.caughtUp();
    }

    /** The page in a language. */
    static URI address(String path, String language) {
        return address(in(path, language));
    }

    static String in(String path, String language) {
        return path + (path.contains("?") ? "&" : "?") + "taal=" + language;
    }

    static Stream<String> pages() {
        return Stream.of(PAGES);
    }

    /** Every page that is for people who organise a round. */
    static Stream<String> pagesOfOrganisers() {
        return Stream.of(
                "/beheer",
                "/import",
                "/import/lang-geleden",
                "/mijn-gegevens",
                "/buurten/nieuw",
                "/buurten/de-wijert/inrichten",
                "/buurten/de-wijert/inrichten?doe=mandaat",
                "/buurten/de-wijert/voorgelegd",
                "/buurten/de-wijert/voorgelegd?doe=instellen",
                "/rondes/nieuw?buurt=de-wijert",
                "/rondes/de-wijert-voorbeeld/inrichten",
                "/rondes/de-wijert-voorbeeld/spelregels",
                "/rondes/de-wijert-nu/inrichten",
                "/rondes/de-wijert-nu/spelregels?vorm=approval-per-theme&regel=equal-shares&potten=2",
                "/rondes/de-wijert-voorbeeld/stemcodes",
                "/rondes/de-wijert-voorbeeld/stemcodes?doe=maken",
                "/rondes/de-wijert-voorbeeld/tellen");
    }

    static Stream<String> pagesOfTheDesk() {
        return Stream.of("/rondes/de-wijert-nu/balie", "/rondes/de-wijert-nu/tafel");
    }

    static Stream<String> pagesOfTreasurers() {
        return Stream.of(
                "/buurten/de-wijert/grootboek/boeken",
                "/buurten/de-wijert/grootboek/boeken?doe=bijdrage",
                "/buurten/de-wijert/grootboek/boeken?doe=overboeking",
                "/buurten/de-wijert/grootboek/boeken?doe=verplichting&wat=buurtmoestuin",
                "/buurten/de-wijert/grootboek/boeken?doe=betaling&wat=keuken-inrichting",
                "/voorgelegd/voorschot-corporaties?doe=intrekken");
    }

    static Stream<String> pagesOfContacts() {
        return Stream.of(
                "/projecten/wijkkeuken/uitvoering",
                "/projecten/wijkkeuken/uitvoering?doe=team",
                "/projecten/wijkkeuken/uitvoering?doe=voortgang",
                "/projecten/wijkkeuken/uitvoering?doe=bewijs",
                "/voorgelegd/voorschot-corporaties",
                "/voorgelegd/voorschot-corporaties?doe=goedkeuren",
                "/mandaten");
    }

    /** Somebody who chose on the login page to be the organiser. */
    static Tab organiser() {
        return as("procesbeheer");
    }

    /** Somebody who chose on the login page to be this person. */
    static Tab as(String person) {
        return tab().open(address("/inloggen", "nl")).follow("button[value='" + person + "']");
    }

    private static Engine told() {
        try {
            Engine engine = new Engine(Serving.demonstration(
                    "--server.port=0", "--wijkbudget.data=" + Files.createTempDirectory("wijkbudget-")));
            DemoPepper.provideTo(engine.context().getEnvironment());
            engine.bean(Demo.class).load();
            engine.caughtUp();
            return engine;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Only where a test asks for a tab. */
    private static final class Started {
        static final Chromium CHROMIUM = started();

        private static Chromium started() {
            Chromium chromium = Chromium.start();
            Runtime.getRuntime().addShutdownHook(new Thread(chromium::close, "end of Chromium"));
            return chromium;
        }
    }
}
