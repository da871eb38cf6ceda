package nl.wijkbudget;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Map;
import nl.wijkbudget.decision.Approvals;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.identity.MandateId;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.identity.PartnerId;
import nl.wijkbudget.identity.RoundId;
import nl.wijkbudget.identity.ThemeId;
import nl.wijkbudget.neighbourhood.Area;
import nl.wijkbudget.neighbourhood.Mandate;
import nl.wijkbudget.neighbourhood.MandateRegister;
import nl.wijkbudget.neighbourhood.NeighbourhoodProfile;
import nl.wijkbudget.neighbourhood.NeighbourhoodRefusal.NeighbourhoodIsUnknown;
import nl.wijkbudget.neighbourhood.Neighbourhoods;
import nl.wijkbudget.neighbourhood.Point;

/** A made-up neighbourhood and its people, shared by the tests so that they all speak of the same ones. */
public final class Wijk {
    public static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
    public static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    public static final NeighbourhoodId WIJK = new NeighbourhoodId("voorbeeldwijk");
    public static final RoundId ROUND = new RoundId("voorbeeldwijk-2026");
    public static final ThemeId GREEN = new ThemeId("groen");
    public static final ThemeId TOGETHER = new ThemeId("samen");
    public static final PartnerId MUNICIPALITY = new PartnerId("gemeente");
    public static final PartnerId CORPORATION = new PartnerId("corporatie");

    public static final Authority RESIDENT = Authority.of(new ActorId("bewoner-1"), Role.RESIDENT);
    public static final Authority NEIGHBOUR = Authority.of(new ActorId("bewoner-2"), Role.RESIDENT);
    public static final Authority ORGANISER = mandated("procesbeheer", Role.ORGANISER);
    public static final Authority ASSESSOR = mandated("toetser", Role.ASSESSOR);
    public static final Authority FRONT_RUNNER = mandated("koploper", Role.FRONT_RUNNER);
    public static final Authority TREASURER = mandated("budgethouder", Role.TREASURER);
    public static final Authority APPROVER = mandated("goedkeurder", Role.APPROVER);
    public static final Authority DESK = mandated("balie", Role.DESK);
    public static final Authority THEME_CONTACT = mandated("contactpersoon", Role.THEME_CONTACT);

    public static final Area AREA = new Area(new Point("53.19,6.555"), new Point("53.206,6.585"));

    public static final NeighbourhoodProfile PROFILE = new NeighbourhoodProfile(
            WIJK,
            "Voorbeeldwijk",
            12_260,
            Map.of(GREEN, "Groen", TOGETHER, "Samen"),
            Map.of(MUNICIPALITY, "Gemeente", CORPORATION, "Corporatie"),
            new MandateRegister(
                    WIJK,
                    Map.of(
                            new MandateId("procesbeheer"), fullMandate(ORGANISER),
                            new MandateId("toetser"), fullMandate(ASSESSOR),
                            new MandateId("koploper"), fullMandate(FRONT_RUNNER),
                            new MandateId("budgethouder"), fullMandate(TREASURER),
                            new MandateId("goedkeurder"), fullMandate(APPROVER),
                            new MandateId("balie"), fullMandate(DESK),
                            new MandateId("contactpersoon"), fullMandate(THEME_CONTACT))),
            AREA);

    /** The port as a test wants it: it knows this one neighbourhood. */
    public static final Neighbourhoods NEIGHBOURHOODS = neighbourhood -> {
        if (!neighbourhood.equals(WIJK)) {
            throw new Rejection(new NeighbourhoodIsUnknown(neighbourhood));
        }
        return PROFILE;
    };

    /** The port as a test wants it: nothing is under four eyes. */
    public static final Approvals NO_FOUR_EYES = (neighbourhood, command, authority) -> {};

    private Wijk() {}

    private static Authority mandated(String name, Role role) {
        return Authority.of(new ActorId(name), role).under(new MandateId(name));
    }

    private static Mandate fullMandate(Authority authority) {
        return new Mandate(
                authority.actor(),
                authority.role(),
                EnumSet.allOf(Competence.class),
                NOW.minusSeconds(86_400),
                NOW.plusSeconds(86_400));
    }
}
