package nl.wijkbudget.person.command;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import nl.wijkbudget.access.command.StoredSessions;
import nl.wijkbudget.decision.Authority;
import nl.wijkbudget.door.command.Answer;
import nl.wijkbudget.door.command.Asked;
import nl.wijkbudget.door.command.CommandDoor;
import nl.wijkbudget.idempotency.command.LeavesNoKey;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.identity.ErasureId;
import nl.wijkbudget.identity.NeighbourhoodId;
import nl.wijkbudget.person.ErasureCommand.OrderErasure;
import nl.wijkbudget.person.ErasureGround;
import nl.wijkbudget.person.ErasureOrigin;
import nl.wijkbudget.person.InspectionPurpose;
import nl.wijkbudget.person.MailAddress;
import nl.wijkbudget.person.Personalia;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where those with a mandate look up people and have them erased; addresses travel in bodies, never in a URL. */
@Tag(name = "Personen")
@RestController
@RequestMapping("/api/v1/personen")
@LeavesNoKey
public final class PersonDoor {
    private final Reception reception;
    private final Eraser eraser;
    private final CommandDoor door;
    private final StoredSessions sessions;

    public PersonDoor(Reception reception, Eraser eraser, CommandDoor door, StoredSessions sessions) {
        this.reception = reception;
        this.sessions = sessions;
        this.eraser = eraser;
        this.door = door;
    }

    @Operation(summary = "Read what the vault holds of a person; that you did is written down")
    @PostMapping("/{person}/inzage")
    Personalia inspect(Asked<InspectPerson> asked) {
        InspectPerson wish = asked.wish();
        return reception.show(asked.authority(), wish.neighbourhood(), wish.person(), wish.purpose());
    }

    @Operation(summary = "Find people by mail address; that you did is written down")
    @PostMapping("/opzoeking")
    List<Personalia> find(Asked<FindPeople> asked) {
        FindPeople wish = asked.wish();
        return reception.find(asked.authority(), wish.neighbourhood(), wish.mailAddress(), wish.purpose());
    }

    /** The order goes to the log first; a reason in free text is left behind, because a name in it would stay there. */
    @Operation(summary = "Erase a person for good")
    @PostMapping("/{person}/verwijdering")
    Answer orderErasure(Asked<ErasePerson> asked) {
        ErasePerson wish = asked.wish();
        eraser.require(wish.person());
        ErasureId erasure = eraser.newErasure();
        Authority by = asked.authority();
        Authority speechless = new Authority(by.actor(), by.role(), by.mandate(), null, null);
        Answer answer =
                door.send(new Asked<>(new OrderErasure(erasure, wish.neighbourhood(), wish.ground()), speechless));
        eraser.erase(wish.person(), erasure, ErasureOrigin.AN_ORDER);
        return answer;
    }

    /** As when a login fell into the wrong hands; whoever can still log in comes in again. */
    @Operation(summary = "Log a person out everywhere")
    @PostMapping("/{person}/sessies/beeindiging")
    ResponseEntity<Void> endSessions(Asked<EndSessions> asked) {
        EndSessions wish = asked.wish();
        reception.requireInspector(asked.authority(), wish.neighbourhood());
        sessions.end(wish.person());
        return ResponseEntity.noContent().build();
    }

    public record EndSessions(ActorId person, NeighbourhoodId neighbourhood) {}

    public record InspectPerson(ActorId person, @Nullable NeighbourhoodId neighbourhood, InspectionPurpose purpose) {}

    public record FindPeople(
            MailAddress mailAddress, @Nullable NeighbourhoodId neighbourhood, InspectionPurpose purpose) {}

    public record ErasePerson(ActorId person, NeighbourhoodId neighbourhood, ErasureGround ground) {}
}
