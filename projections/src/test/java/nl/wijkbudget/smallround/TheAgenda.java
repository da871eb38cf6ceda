package nl.wijkbudget.smallround;

import static nl.wijkbudget.Wijk.FRONT_RUNNER;
import static nl.wijkbudget.Wijk.GREEN;
import static nl.wijkbudget.Wijk.ROUND;
import static nl.wijkbudget.Wijk.TOGETHER;
import static nl.wijkbudget.Wijk.WIJK;

import java.util.List;
import nl.wijkbudget.agenda.AdoptedItem;
import nl.wijkbudget.agenda.AgendaAdopted;
import nl.wijkbudget.agenda.AgendaDrafted;
import nl.wijkbudget.agenda.AgendaItem;
import nl.wijkbudget.agenda.InformationRequested;
import nl.wijkbudget.agenda.ItemDeferred;
import nl.wijkbudget.agenda.ItemEndorsed;
import nl.wijkbudget.agenda.ItemEscalated;
import nl.wijkbudget.agenda.ItemsCombined;
import nl.wijkbudget.agenda.Placing;
import nl.wijkbudget.identity.AgendaId;
import nl.wijkbudget.money.Money;

/** Four projects as voted; the front-runners put one off and let another go on as part of a third. */
public final class TheAgenda {
    public static final AgendaId AGENDA = AgendaId.of(ROUND);

    private static final List<AgendaItem> AS_VOTED = List.of(
            new AgendaItem(
                    1,
                    TheIdeas.GARDEN,
                    "Buurttuin",
                    GREEN,
                    3,
                    3,
                    Money.of(400),
                    TheRules.POT,
                    true,
                    false,
                    1L,
                    Placing.TOP),
            new AgendaItem(
                    2,
                    TheIdeas.TREES,
                    "Bomen",
                    GREEN,
                    2,
                    2,
                    Money.of(1_000),
                    TheRules.POT,
                    false,
                    true,
                    1L,
                    Placing.TOP),
            new AgendaItem(
                    3,
                    TheIdeas.PARTY,
                    "Straatfeest",
                    TOGETHER,
                    2,
                    2,
                    Money.of(300),
                    TheRules.POT,
                    true,
                    true,
                    1L,
                    Placing.WAITING_LIST),
            new AgendaItem(
                    4,
                    TheIdeas.BUS,
                    "Buurtbus",
                    TOGETHER,
                    1,
                    1,
                    Money.of(200),
                    TheRules.POT,
                    true,
                    false,
                    null,
                    Placing.WAITING_LIST));

    private static final List<AdoptedItem> AS_ADOPTED = List.of(
            new AdoptedItem(1, TheIdeas.GARDEN, Money.of(400), TheRules.POT, Placing.TOP, null),
            new AdoptedItem(2, TheIdeas.PARTY, Money.of(300), TheRules.POT, Placing.TOP, null),
            new AdoptedItem(3, TheIdeas.BUS, Money.of(200), TheRules.POT, Placing.COMBINED, TheIdeas.PARTY),
            new AdoptedItem(4, TheIdeas.TREES, Money.of(1_000), TheRules.POT, Placing.DEFERRED, null));

    private TheAgenda() {}

    public static void isDrafted(Chronicle chronicle) {
        chronicle.decided(
                FRONT_RUNNER,
                AGENDA,
                new AgendaDrafted(AGENDA, ROUND, WIJK, TheCount.SECOND, 2, "EUR", TheRules.POTS, AS_VOTED));
    }

    public static void isReviewed(Chronicle chronicle) {
        chronicle
                .decided(FRONT_RUNNER.because("Veel steun"), AGENDA, new ItemEndorsed(AGENDA, TheIdeas.GARDEN))
                .decided(FRONT_RUNNER.because("De straat gaat open"), AGENDA, new ItemDeferred(AGENDA, TheIdeas.TREES))
                .decided(
                        FRONT_RUNNER.because("Zelfde dag"),
                        AGENDA,
                        new ItemsCombined(AGENDA, TheIdeas.PARTY, List.of(TheIdeas.BUS)))
                .decided(
                        FRONT_RUNNER.because("Vergunning nodig"),
                        AGENDA,
                        new InformationRequested(AGENDA, TheIdeas.PARTY, "Is er een vergunning?"))
                .decided(
                        FRONT_RUNNER.because("Wij gaan er niet over"),
                        AGENDA,
                        new ItemEscalated(AGENDA, TheIdeas.TREES, "gemeenteraad"));
    }

    public static void isAdopted(Chronicle chronicle) {
        chronicle.decided(
                FRONT_RUNNER.because("Besluit van maart"), AGENDA, new AgendaAdopted(AGENDA, ROUND, AS_ADOPTED));
    }
}
