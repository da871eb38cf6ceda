package nl.wijkbudget.person.command;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import nl.wijkbudget.identity.ActorId;
import nl.wijkbudget.person.Consent;
import nl.wijkbudget.person.Personalia;

/** Adds a consent to those that a person gave, for a button that says so in words. */
public record GivenConsents(EncryptedVault vault, Clock clock) {
    /** What was agreed to before keeps its date; refuses when there is no such person. */
    public void give(ActorId person, Consent consent) {
        vault.change(person, now -> {
            Map<Consent, Instant> consents = new TreeMap<>(now.consents());
            consents.putIfAbsent(consent, clock.instant());
            return new Personalia(person, now.name(), now.mailAddress(), consents);
        });
    }
}
