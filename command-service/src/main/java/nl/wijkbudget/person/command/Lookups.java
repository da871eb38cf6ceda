package nl.wijkbudget.person.command;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import nl.wijkbudget.person.Login;
import nl.wijkbudget.person.MailAddress;

/** Keyed hashes by which something is found: without the key they say nothing, and guessing does not help. */
public record Lookups(VaultKey key) {
    static final String KEY = "lookup";

    String of(Login login) {
        return of(Context.of("login", login.issuer(), login.subject()));
    }

    String of(MailAddress address) {
        return of(Context.of("mail", address.normalised()));
    }

    /** Of anything else, as long as the context says what it is for. */
    public String of(Context what) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key.open());
            return HexFormat.of().formatHex(mac.doFinal(what.bytes()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This machine has no HMAC-SHA-256", e);
        }
    }
}
