package nl.wijkbudget.delivery;

import static nl.wijkbudget.Wijk.GREEN;
import static nl.wijkbudget.Wijk.NEIGHBOUR;
import static nl.wijkbudget.Wijk.NOW;
import static nl.wijkbudget.Wijk.PROFILE;
import static nl.wijkbudget.Wijk.TOGETHER;
import static nl.wijkbudget.Wijk.WIJK;
import static nl.wijkbudget.delivery.Bench.AGENDA;
import static nl.wijkbudget.delivery.Bench.BENCH;
import static nl.wijkbudget.delivery.Bench.PROJECT;
import static nl.wijkbudget.delivery.Bench.STARTED;

import java.util.List;
import java.util.Set;
import nl.wijkbudget.Wijk;
import nl.wijkbudget.agenda.AdoptedAgenda;
import nl.wijkbudget.agenda.AdoptedItem;
import nl.wijkbudget.agenda.Placing;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.DecisionRefusal.MandateIsMissing;
import nl.wijkbudget.decision.DecisionRefusal.MandateIsOfOneTheme;
import nl.wijkbudget.decision.OtherMandate;
import nl.wijkbudget.decision.Refused;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.delivery.DeliveryCommand.ReportProgress;
import nl.wijkbudget.delivery.DeliveryCommand.StartProject;
import nl.wijkbudget.identity.MandateId;
import nl.wijkbudget.identity.PotId;
import nl.wijkbudget.identity.ThemeId;
import nl.wijkbudget.money.Money;
import nl.wijkbudget.neighbourhood.Mandate;
import nl.wijkbudget.neighbourhood.MandateGranted;
import nl.wijkbudget.neighbourhood.NeighbourhoodProfile;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** Who is contact of one theme carries out the projects of that theme and of no other. */
class OneThemeTest {
    private static final MandateId OF_GREEN = new MandateId("contact-groen");
    private static final MandateId OF_TOGETHER = new MandateId("contact-samen");
    private static final Authority CONTACT = Authority.of(NEIGHBOUR.actor(), Role.THEME_CONTACT);
    private static final ReportProgress REPORT = new ReportProgress(BENCH, 40, "Het hout is er.");

    @Test
    void a_mandate_of_the_theme_of_the_project_starts_it() {
        delivery()
                .givenNoPriorActivity()
                .when(
                        new StartProject(BENCH, PROJECT, AGENDA),
                        CONTACT.under(OF_GREEN).toMetaData())
                .expectEvents(STARTED);
    }

    @Test
    void a_mandate_of_the_theme_of_the_project_reports_on_it() {
        delivery()
                .given(STARTED)
                .when(REPORT, CONTACT.under(OF_GREEN).toMetaData())
                .expectEvents(new ProgressReported(BENCH, 40, "Het hout is er."));
    }

    @Test
    void a_mandate_of_another_theme_is_refused_and_the_right_one_named() {
        delivery()
                .given(STARTED)
                .when(REPORT, CONTACT.under(OF_TOGETHER).toMetaData())
                .expectException(Refused.because(new MandateIsOfOneTheme(
                        OF_TOGETHER, TOGETHER, List.of(new OtherMandate(OF_GREEN, Role.THEME_CONTACT)))));
    }

    @Test
    void who_names_none_is_told_of_that_of_the_theme() {
        delivery()
                .given(STARTED)
                .when(REPORT, CONTACT.toMetaData())
                .expectException(Refused.because(new MandateIsMissing(
                        Competence.CARRY_OUT_PROJECT, List.of(new OtherMandate(OF_GREEN, Role.THEME_CONTACT)))));
    }

    private static AggregateTestFixture<Delivery> delivery() {
        NeighbourhoodProfile withContacts =
                PROFILE.after(granted(OF_GREEN, GREEN)).after(granted(OF_TOGETHER, TOGETHER));
        AdoptedItem item = new AdoptedItem(1, PROJECT, Money.of(2_500), new PotId("alles"), Placing.TOP, null);
        AdoptedAgenda agenda = new AdoptedAgenda(AGENDA, Wijk.ROUND, WIJK, "EUR", List.of(), List.of(item));
        return Bench.delivery(id -> agenda, id -> withContacts);
    }

    private static MandateGranted granted(MandateId id, ThemeId theme) {
        return new MandateGranted(
                WIJK,
                id,
                new Mandate(
                        NEIGHBOUR.actor(),
                        Role.THEME_CONTACT,
                        Set.of(Competence.CARRY_OUT_PROJECT),
                        NOW,
                        NOW.plusSeconds(60),
                        theme));
    }
}
