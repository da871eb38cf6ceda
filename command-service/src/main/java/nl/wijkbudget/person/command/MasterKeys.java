package nl.wijkbudget.person.command;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wijkbudget.decision.Rejection;
import nl.wijkbudget.person.PersonRefusal.VaultHasNoKey;

/** The master key that locks, when there is one, and all that may still unlock. */
final class MasterKeys {
    private final Optional<MasterKey> current;
    private final Map<String, MasterKey> all = new HashMap<>();

    private MasterKeys(Optional<MasterKey> current, List<MasterKey> older) {
        this.current = current;
        older.forEach(key -> all.put(key.id(), key));
        current.ifPresent(key -> all.put(key.id(), key));
    }

    /** From the configuration: keys in Base64, the current one blank when none is configured. */
    static MasterKeys of(String current, List<String> older) {
        Optional<MasterKey> key = current.isBlank() ? Optional.empty() : Optional.of(MasterKey.of(current));
        return new MasterKeys(
                key,
                older.stream()
                        .filter(each -> !each.isBlank())
                        .map(MasterKey::of)
                        .toList());
    }

    /** Refuses when none is configured. */
    MasterKey current() {
        return current.orElseThrow(() -> new Rejection(new VaultHasNoKey()));
    }

    /** Fails when none is configured, where people will come in. */
    void requireCurrent() {
        if (current.isEmpty()) {
            throw new UnusableVaultKey("People can log in by mail, and wijkbudget.vault.key is not set");
        }
    }

    MasterKey byId(String id) {
        MasterKey key = all.get(id);
        if (key == null) {
            throw new UnusableVaultKey(
                    "The vault is locked with key " + id
                            + ", which is not configured. Set wijkbudget.vault.key, or wijkbudget.vault.old-keys after a rotation.");
        }
        return key;
    }

    /** Fails unless each of these can be unlocked. */
    void require(Set<String> ids) {
        ids.forEach(this::byId);
        if (!ids.isEmpty() && current.isEmpty()) {
            throw new UnusableVaultKey("There are people in the vault, and wijkbudget.vault.key is not set");
        }
    }
}
