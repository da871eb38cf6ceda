package nl.wijkbudget.person.command;

import javax.crypto.SecretKey;
import org.springframework.dao.DuplicateKeyException;

/**
 * A key of the vault itself, made when it is first needed and kept under the lock of the master key.
 *
 * <p>What it seals or hashes stays as it is when the master key changes.
 */
record VaultKey(String name, KeyTable table, KeyLock keys) {
    SecretKey open() {
        WrappedKey wrapped = table.ofVault(name).orElseGet(this::make);
        try {
            return keys.open(wrapped, owner());
        } catch (BrokenSeal e) {
            throw new IllegalStateException("The " + name + " key of the vault was changed outside the program", e);
        }
    }

    private WrappedKey make() {
        try {
            WrappedKey made = keys.make(owner());
            table.insertOfVault(name, made);
            return made;
        } catch (DuplicateKeyException someoneElseDid) {
            return table.ofVault(name).orElseThrow();
        }
    }

    private String owner() {
        return "vault:" + name;
    }
}
