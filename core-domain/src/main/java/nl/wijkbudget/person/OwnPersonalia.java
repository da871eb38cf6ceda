package nl.wijkbudget.person;

import java.util.List;
import java.util.Optional;
import nl.wijkbudget.identity.ActorId;

/** What the vault tells a person about themselves. */
public interface OwnPersonalia {
    /** Nothing for who is no person of the vault, or is erased. */
    Optional<Personalia> of(ActorId person);

    /** Who else read them, the newest first. */
    List<Inspection> inspectionsOf(ActorId person);
}
