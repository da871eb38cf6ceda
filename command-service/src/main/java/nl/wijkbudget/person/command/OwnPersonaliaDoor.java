package nl.wijkbudget.person.command;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.wijkbudget.door.command.Own;
import nl.wijkbudget.idempotency.command.LeavesNoKey;
import nl.wijkbudget.person.Consent;
import nl.wijkbudget.person.ErasureOrigin;
import nl.wijkbudget.person.Personalia;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where people change and erase what the vault holds of them; whoever acts is whose data they are. */
@Tag(name = "Mijn gegevens")
@RestController
@RequestMapping("/api/v1/mijn-gegevens")
@LeavesNoKey
public final class OwnPersonaliaDoor {
    private final EncryptedVault vault;
    private final Eraser eraser;
    private final Clock clock;

    public OwnPersonaliaDoor(EncryptedVault vault, Eraser eraser, Clock clock) {
        this.vault = vault;
        this.eraser = eraser;
        this.clock = clock;
    }

    @Operation(summary = "Change your name, or leave it out to have none")
    @PutMapping("/naam")
    ResponseEntity<Void> rename(Own<NewName> asked) {
        return change(
                asked,
                now -> new Personalia(
                        now.person(),
                        PersonText.name(asked.wish().name()).orElse(null),
                        now.mailAddress(),
                        now.consents()));
    }

    @Operation(summary = "Say to what you agree; what is left out you take back")
    @PutMapping("/toestemmingen")
    ResponseEntity<Void> agree(Own<NewConsents> asked) {
        return change(
                asked,
                now -> new Personalia(
                        now.person(),
                        now.name(),
                        now.mailAddress(),
                        since(now, asked.wish().consents())));
    }

    @Operation(summary = "Erase all that the vault holds of you, for good")
    @PostMapping("/verwijdering")
    ResponseEntity<Void> erase(Own<Nothing> asked) {
        eraser.erase(asked.actor(), eraser.newErasure(), ErasureOrigin.THE_PERSON);
        return done();
    }

    private ResponseEntity<Void> change(Own<?> asked, UnaryOperator<Personalia> change) {
        vault.change(asked.actor(), change);
        return done();
    }

    /** What was agreed to before keeps its date. */
    private Map<Consent, Instant> since(Personalia now, Set<Consent> agreed) {
        Map<Consent, Instant> since = new EnumMap<>(Consent.class);
        Instant today = clock.instant();
        agreed.forEach(consent -> since.put(consent, now.consents().getOrDefault(consent, today)));
        return since;
    }

    private static ResponseEntity<Void> done() {
        return ResponseEntity.noContent().build();
    }

    public record NewName(@Nullable String name) {
        /** Keeps the name out of logs. */
        @Override
        public String toString() {
            return "NewName[…]";
        }
    }

    public record NewConsents(Set<Consent> consents) {}

    public record Nothing() {}
}
