package nl.wijkbudget.standalone;

import static nl.wijkbudget.standalone.Browser.leadsTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import nl.wijkbudget.Wijk;
import nl.wijkbudget.door.command.Asked;
import nl.wijkbudget.door.command.CommandDoor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a demo one chooses who to be; elsewhere nobody can, and a demo does not start on what people really decided. */
class DemoLoginTest {
    @Test
    void anybody_may_be_one_of_its_people_also_when_it_starts_again(@TempDir Path folder) {
        try (Engine demo = demo(folder)) {
            demo.bean(CommandDoor.class).send(new Asked<>(DemoPeople.FIRST, DemoPeople.ORGANISER));
        }
        try (Engine demo = demo(folder)) {
            Browser browser = new Browser(demo.api());

            assertThat(browser.get("/inloggen").text()).contains("Kies wie u bent", "Log in als Rekenkamer");
            assertThat(leadsTo(browser.submit("/inloggen", "/inloggen/demo", "wie", "rekenkamer", "next", "/beheer")))
                    .isEqualTo("303 /beheer");
            assertThat(browser.get("/beheer").status()).isEqualTo(200);
            assertThat(demo.api().get("/").headers().firstValue("Strict-Transport-Security"))
                    .isEmpty();
            assertThat(browser.send("POST", "/inloggen/demo", "wie=procesbeheer")
                            .outcome())
                    .as("without a form of ours")
                    .isEqualTo("403 access.form-is-not-ours");
        }
    }

    @Test
    void elsewhere_nobody_can_choose() {
        Browser browser = new Browser(Engine.shared().api());

        assertThat(browser.get("/inloggen").text()).doesNotContain("Kies wie u bent");
        assertThat(browser.send("POST", "/inloggen/demo", "wie=procesbeheer").outcome())
                .isEqualTo("403 access.form-is-not-ours");
    }

    @Test
    void it_does_not_start_on_what_people_really_decided(@TempDir Path folder) {
        try (Engine real = Engine.start("--wijkbudget.data=" + folder, MailLoginTest.VAULT_KEY)) {
            new SmallRound(real.api(), "echte-wijk")
                    .must(
                            Wijk.ORGANISER,
                            "/buurten",
                            "{'neighbourhood': 'echte-wijk', 'name': 'Echt', 'residents': 9}");
        }

        assertThatThrownBy(() -> demo(folder)).hasRootCauseInstanceOf(DemoStore.RealData.class);
        assertThatThrownBy(() -> Engine.bare(
                                "--wijkbudget.data=" + folder, MailLoginTest.VAULT_KEY, "--wijkbudget.access.demo=true")
                        .close())
                .hasRootCauseInstanceOf(DemoStore.RealData.class);
    }

    private static Engine demo(Path folder) {
        return new Engine(Serving.demonstration("--server.port=0", "--wijkbudget.data=" + folder));
    }
}
