package nl.wijkbudget.person;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import nl.wijkbudget.identity.ActorId;
import org.jspecify.annotations.Nullable;

/**
 * All that the vault holds of a person.
 *
 * @param consents since when, for each that was given and not taken back
 */
public record Personalia(
        ActorId person, @Nullable String name, @Nullable MailAddress mailAddress, Map<Consent, Instant> consents) {
    public Personalia {
        consents = Collections.unmodifiableMap(new TreeMap<>(consents));
    }

    /** What everyone may see of the name. */
    public PersonName publicName() {
        return name != null && consents.containsKey(Consent.SHOW_MY_NAME)
                ? new PersonName.Known(name)
                : new PersonName.Withheld();
    }

    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return "Personalia[" + person + "]";
    }
}
