package nl.wijkbudget.person.command;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import nl.wijkbudget.person.Login;
import nl.wijkbudget.person.MailAddress;
import org.springframework.dao.DuplicateKeyException;

/**
 * Keyed hashes by which a person is found: without the key they say nothing, and guessing does not help.
 *
 * <p>Their key is the vault's own and not the master key, so that it stays the same when the master key changes.
 */
final class Lookups {
    private static final String NAME = "lookup";
    private static final String OWNER = "vault:" + NAME;

    private final KeyTable table;
    private final KeyLock keys;

    Lookups(KeyTable table, KeyLock keys) {
        this.table = table;
        this.keys = keys;
    }

    String of(Login login) {
        return of(Context.of("login", login.issuer(), login.subject()));
    }

    String of(MailAddress address) {
        return of(Context.of("mail", address.normalised()));
    }

    String of(Context what) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key());
            return HexFormat.of().formatHex(mac.doFinal(what.bytes()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This machine has no HMAC-SHA-256", e);
        }
    }

    /** Made with the first person. */
    SecretKey key() {
        WrappedKey wrapped = table.ofVault(NAME).orElseGet(this::make);
        try {
            return keys.open(wrapped, OWNER);
        } catch (BrokenSeal e) {
            throw new IllegalStateException("The lookup key of the vault was changed outside the program", e);
        }
    }

    private WrappedKey make() {
        try {
            WrappedKey made = keys.make(OWNER);
            table.insertOfVault(NAME, made);
            return made;
        } catch (DuplicateKeyException someoneElseDid) {
            return table.ofVault(NAME).orElseThrow();
        }
    }
}
