package nl.wijkbudget.smallround;

import static nl.wijkbudget.Wijk.AREA;
import static nl.wijkbudget.Wijk.CORPORATION;
import static nl.wijkbudget.Wijk.GREEN;
import static nl.wijkbudget.Wijk.MUNICIPALITY;
import static nl.wijkbudget.Wijk.NOW;
import static nl.wijkbudget.Wijk.ORGANISER;
import static nl.wijkbudget.Wijk.TOGETHER;
import static nl.wijkbudget.Wijk.WIJK;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.identity.ErasureId;
import nl.wijkbudget.identity.MandateId;
import nl.wijkbudget.neighbourhood.AreaDrawn;
import nl.wijkbudget.neighbourhood.Mandate;
import nl.wijkbudget.neighbourhood.MandateEnded;
import nl.wijkbudget.neighbourhood.MandateGranted;
import nl.wijkbudget.neighbourhood.NeighbourhoodEstablished;
import nl.wijkbudget.neighbourhood.PartnerAdmitted;
import nl.wijkbudget.neighbourhood.ThemeDefined;
import nl.wijkbudget.person.ErasureGround;
import nl.wijkbudget.person.ErasureOrdered;
import nl.wijkbudget.person.ErasureOrigin;
import nl.wijkbudget.person.ErasurePerformed;

/** Themes, one of them renamed, partners and two mandates, one of them ended. */
public final class TheNeighbourhood {
    public static final Instant FROM = NOW;
    public static final Instant UNTIL = NOW.plus(Duration.ofDays(365));
    public static final Instant ENDED = NOW.plus(Duration.ofDays(30)).plusNanos(1_999);

    private static final MandateId ASSESSOR = new MandateId("toetser");
    private static final ErasureId ERASURE = new ErasureId("wissing-1");
    private static final MandateId FRONT_RUNNER = new MandateId("koploper");

    private TheNeighbourhood() {}

    public static void isSetUp(Chronicle chronicle) {
        chronicle.decided(
                ORGANISER,
                WIJK,
                new NeighbourhoodEstablished(WIJK, "Voorbeeldwijk", 12_260),
                new ThemeDefined(WIJK, TOGETHER, "Samen"),
                new ThemeDefined(WIJK, GREEN, "Groen"),
                new ThemeDefined(WIJK, GREEN, "Groen en schoon"),
                new PartnerAdmitted(WIJK, MUNICIPALITY, "Gemeente"),
                new PartnerAdmitted(WIJK, CORPORATION, "Corporatie"),
                new AreaDrawn(WIJK, AREA),
                new MandateGranted(
                        WIJK,
                        FRONT_RUNNER,
                        mandate(Role.FRONT_RUNNER, Competence.ADOPT_AGENDA, Competence.REVIEW_AGENDA)),
                new MandateGranted(WIJK, ASSESSOR, mandate(Role.ASSESSOR, Competence.ASSESS_PROJECT)));
        chronicle.decided(ORGANISER.because("Nieuwe baan"), WIJK, new MandateEnded(WIJK, ASSESSOR, ENDED));
    }

    public static void forgetsAPerson(Chronicle chronicle) {
        chronicle.decided(
                ORGANISER,
                ERASURE,
                new ErasureOrdered(ERASURE, WIJK, ErasureGround.ASKED_BY_THE_PERSON),
                new ErasurePerformed(ERASURE, ErasureOrigin.AN_ORDER));
    }

    private static Mandate mandate(Role role, Competence... competences) {
        return new Mandate(new ActorId("buur-3"), role, Set.of(competences), FROM, UNTIL);
    }
}
