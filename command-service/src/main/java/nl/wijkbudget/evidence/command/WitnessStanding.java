package nl.wijkbudget.evidence.command;

import java.time.Instant;
import nl.wijkbudget.evidence.Policy.PolicyWitness;
import nl.wijkbudget.evidence.command.SignedCheckpoints.Witnessed;
import org.jspecify.annotations.Nullable;

/**
 * What a witness has witnessed.
 *
 * @param key by which its cosignatures are checked
 * @param size of the last checkpoint that it cosigned, or null when it never did
 * @param at by its own clock
 * @param trouble why it did not cosign when it was last asked
 */
public record WitnessStanding(
        String name,
        String key,
        @Nullable String url,
        @Nullable Long size,
        @Nullable Instant at,
        @Nullable String trouble) {
    static WitnessStanding of(PolicyWitness witness, @Nullable Witnessed last, @Nullable String trouble) {
        return new WitnessStanding(
                witness.name(),
                witness.key().toString(),
                witness.url(),
                last == null ? null : last.size(),
                last == null ? null : Instant.ofEpochSecond(last.time()),
                trouble);
    }
}
