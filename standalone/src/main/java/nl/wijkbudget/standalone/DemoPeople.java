package nl.wijkbudget.standalone;

import static nl.wijkbudget.standalone.Demo.WIJK;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wijkbudget.access.command.DemoPeopleToBe;
import nl.wijkbudget.access.command.DemoPerson;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.decision.Command;
import nl.wijkbudget.decision.Competence;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.decision.Role;
import nl.wijkbudget.door.command.Asked;
import nl.wijkbudget.door.command.CommandDoor;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.identity.MandateId;
import nl.wijkbudget.identity.PartnerId;
import nl.wijkbudget.identity.ThemeId;
import nl.wijkbudget.neighbourhood.Area;
import nl.wijkbudget.neighbourhood.Mandate;
import nl.wijkbudget.neighbourhood.NeighbourhoodCommand.AdmitPartner;
import nl.wijkbudget.neighbourhood.NeighbourhoodCommand.DefineTheme;
import nl.wijkbudget.neighbourhood.NeighbourhoodCommand.DrawArea;
import nl.wijkbudget.neighbourhood.NeighbourhoodCommand.EstablishNeighbourhood;
import nl.wijkbudget.neighbourhood.NeighbourhoodCommand.GrantMandate;
import nl.wijkbudget.neighbourhood.Point;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Who acts in the demo, in which role and by which mandate; all of them are made up.
 *
 * @param now when the story began
 * @param again whether it was begun before, and cut off
 */
record DemoPeople(CommandDoor door, Instant now, boolean again) {
    static final Authority ORGANISER = named("procesbeheer", Role.ORGANISER);
    static final Authority ASSESSOR = named("toetser-gemeente", Role.ASSESSOR);
    static final Authority FRONT_RUNNER = named("koploper-1", Role.FRONT_RUNNER);
    static final Authority CHAIR = named("koploper-2", Role.FRONT_RUNNER);
    static final Authority TREASURER = named("budgethouder", Role.TREASURER);
    static final Authority APPROVER = named("goedkeurder", Role.APPROVER);
    static final Authority CONTACT = named("contactpersoon-groen", Role.THEME_CONTACT);
    static final Authority AUDITOR = Authority.of(new ActorId("rekenkamer"), Role.AUDITOR);
    static final Authority DESK = named("balie-wijkdealwerkplaats", Role.DESK);

    /** One person with two mandates, who says with each decision as which. */
    static final Authority YOUTH_RUNNER = named("koploper-jeugd", Role.FRONT_RUNNER);

    static final Authority YOUTH_CONTACT =
            Authority.of(YOUTH_RUNNER.actor(), Role.THEME_CONTACT).under(new MandateId("contactpersoon-jeugd"));

    private static final Logger LOG = LoggerFactory.getLogger(DemoPeople.class);
    private static final Duration TERM = Duration.ofDays(365);

    static final EstablishNeighbourhood FIRST = new EstablishNeighbourhood(WIJK, "De Wijert", 8_000);

    /** About where the real one lies. */
    private static final Area AREA = new Area(new Point("53.188,6.553"), new Point("53.205,6.578"));

    /** As whom anybody may log in. */
    static DemoPeopleToBe toBe() {
        return new DemoPeopleToBe(List.of(
                toBe("Eerste bewoner", resident(1)),
                toBe("Tweede bewoner", resident(2)),
                toBe("Koploper", FRONT_RUNNER),
                toBe("Voorzitter van de koplopers", CHAIR),
                toBe("Procesbeheerder", ORGANISER),
                toBe("Toetser van de gemeente", ASSESSOR),
                toBe("Budgethouder", TREASURER),
                toBe("Goedkeurder", APPROVER),
                toBe("Contactpersoon groen", CONTACT),
                toBe("Balie van de werkplaats", DESK),
                toBe("Koploper en contactpersoon jeugd", YOUTH_RUNNER, YOUTH_CONTACT),
                toBe("Rekenkamer", AUDITOR)));
    }

    private static DemoPerson toBe(String name, Authority who, Authority... also) {
        Set<Role> roles = Stream.concat(Stream.of(who), Arrays.stream(also))
                .map(Authority::role)
                .collect(Collectors.toSet());
        return new DemoPerson(name, who.actor(), roles);
    }

    void settle() {
        does(ORGANISER, FIRST);
        does(ORGANISER, new DrawArea(WIJK, AREA));
        theme("groen", "Groen en buiten");
        theme("samen", "Samen leven");
        theme("jeugd", "Kinderen en jongeren");
        theme("wonen", "Wonen en energie");
        theme("gezond", "Gezond en veilig");
        partner("gemeente", "Gemeente (voorbeeld)");
        partner("corporatie-a", "Woningcorporatie A (voorbeeld)");
        partner("corporatie-b", "Woningcorporatie B (voorbeeld)");
        partner("school", "School (voorbeeld)");
        partner("ondernemers", "Ondernemersvereniging (voorbeeld)");
        partner("hovenier", "Hovenier (voorbeeld)");
        mandate(ORGANISER, Competence.ORGANISE_ROUND, Competence.MANAGE_VOTING_CODES, Competence.CERTIFY_RESULT);
        mandate(APPROVER, Competence.CERTIFY_RESULT, Competence.SPEND_BUDGET, Competence.APPROVE_DECISION);
        mandate(ASSESSOR, Competence.ASSESS_PROJECT);
        mandate(DESK, Competence.ENTER_PAPER_VOTES, Competence.REPLACE_VOTING_CODE);
        mandate(FRONT_RUNNER, Competence.REVIEW_AGENDA);
        mandate(CHAIR, Competence.REVIEW_AGENDA, Competence.ADOPT_AGENDA, Competence.APPROVE_DECISION);
        mandate(TREASURER, Competence.MANAGE_FUNDS, Competence.ALLOCATE_BUDGET, Competence.SPEND_BUDGET);
        mandate(CONTACT, Competence.CARRY_OUT_PROJECT, Competence.APPROVE_DECISION);
    }

    /** Somebody who is two things at once, and who look after one theme. */
    void settleHelpers() {
        mandate(YOUTH_RUNNER, Competence.REVIEW_AGENDA, Competence.APPROVE_DECISION);
        mandate(YOUTH_CONTACT, Competence.CARRY_OUT_PROJECT, Competence.APPROVE_DECISION);
        helper("procesbegeleider-groen", Role.PROCESS_FACILITATOR, "groen");
        helper("procesbegeleider-samen", Role.PROCESS_FACILITATOR, "samen");
        helper("contactpersoon-wonen", Role.THEME_CONTACT, "wonen");
    }

    void does(Authority who, Command what) {
        tell(() -> door.send(new Asked<>(what, who)));
    }

    /** Where a story that is told again is refused, it had gone on past that point. */
    void tell(Runnable step) {
        try {
            step.run();
        } catch (Rejection refusal) {
            if (!again) {
                throw refusal;
            }
            LOG.debug("Told before: {}", refusal.getMessage());
        }
    }

    static Authority resident(int number) {
        return Authority.of(new ActorId("bewoner-" + number), Role.RESIDENT);
    }

    private void theme(String id, String name) {
        does(ORGANISER, new DefineTheme(WIJK, new ThemeId(id), name));
    }

    private void partner(String id, String name) {
        does(ORGANISER, new AdmitPartner(WIJK, new PartnerId(id), name));
    }

    private void mandate(Authority who, Competence... what) {
        Mandate grant = new Mandate(who.actor(), who.role(), Set.copyOf(List.of(what)), now, now.plus(TERM));
        does(ORGANISER, new GrantMandate(WIJK, Objects.requireNonNull(who.mandate()), grant));
    }

    private void helper(String name, Role role, String theme) {
        Set<Competence> carrying = Set.of(Competence.CARRY_OUT_PROJECT);
        Mandate grant = new Mandate(new ActorId(name), role, carrying, now, now.plus(TERM), new ThemeId(theme));
        does(ORGANISER, new GrantMandate(WIJK, new MandateId(name), grant));
    }

    private static Authority named(String name, Role role) {
        return Authority.of(new ActorId(name), role).under(new MandateId(name));
    }
}
