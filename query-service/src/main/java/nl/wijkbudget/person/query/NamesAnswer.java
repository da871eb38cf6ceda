package nl.wijkbudget.person.query;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.person.PersonName;
import nl.wijkbudget.reading.query.Answers;
import nl.wijkbudget.reading.query.Parameter;
import nl.wijkbudget.reading.query.Unanswered;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What everyone may know of the names behind pseudonyms; other answers hold pseudonyms alone. */
@Tag(name = "Personen")
@RestController
@Answers({})
public final class NamesAnswer {
    private static final int MOST = 100;

    private final ShownNames names;

    public NamesAnswer(ShownNames names) {
        this.names = names;
    }

    @Operation(summary = "Names of at most 100 actors")
    @GetMapping("/api/v1/namen")
    List<NamedActor> list(@RequestParam List<String> actor) {
        if (actor.size() > MOST) {
            throw Unanswered.malformed("actor", "at most " + MOST);
        }
        Set<ActorId> asked =
                actor.stream().map(NamesAnswer::named).collect(Collectors.toCollection(LinkedHashSet::new));
        Map<ActorId, PersonName> known = names.known(asked);
        return asked.stream().map(each -> NamedActor.of(each, known.get(each))).toList();
    }

    private static ActorId named(String text) {
        ActorId actor = Parameter.of("actor", text).as(ActorId::new);
        if (actor == null) {
            throw Unanswered.malformed("actor", "at least 1");
        }
        return actor;
    }
}
